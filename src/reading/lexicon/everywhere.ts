/** Cues that every language of the corridor writes the same: marks, abbreviations, organisations, English that officers use. */
export const everywhere = `
about | ~~; ≈; ±; aprox; approx
more | >
least | > =; ≥
less | <
most | < =; ≤
after.more | +; plus
or | /
to | -; ~~
unit.person | pax; px; pers
unit.child | uac; uacs
unit.other | %; °; °c; °f; ºc; ºf; $; €; usd; km; kms; kg; mts; hrs; hr; min; mins; am; pm; gb; mb; dls; us$; mxn; cop; hnl
label | ##; n°; nº; hwy; tel; gate; apt; no .; nro
money | $; €; r$; us$; s/
official | cbp confirm*; iom; per cbp; per ice; per ofo; per dhs; per iom; per unhcr
fix | *
chat.joke | 😂; 🤣; jaja*; haha*; kkk*; lol; rsrs*; lmao; hahah*; 😅; xd; mdr; ptdr
chat.party | 🎂; 🎉; 🥳; 🎈; 🎄; 🎆; 🥂; 💐; 🌹; 🎁
chat.prayer | 🙏🏻; amen; 🙌
chat.sport | ⚽; 🏆; goool*; gooo*; golazo
chat.sale | 💕; ✨; 🛍; 🍽; 🚚; whatsapp; inbox; 👗
`;
