/** With a slash these are commands in any chat; the second list also counts as a whole message without one. */
const COMMANDS = new Set(
  'salir baja parar cancelar stop unsubscribe leave quit kite soti rete sair sortir quitter arret desabonner'.split(
    ' ',
  ),
);
const PLAIN = new Set('stop stopall unsubscribe salir baja kite sair sortir'.split(' '));
const LONGEST = 40;

/** True where the whole message is a wish to leave: "/salir", "STOP", "Stop." – never a word inside a sentence. */
export function asksToLeave(text: string): boolean {
  if (text.length > LONGEST) return false;
  const word = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[.!¡\s]+$/u, '');
  return word.startsWith('/') ? COMMANDS.has(word.slice(1)) : PLAIN.has(word);
}
