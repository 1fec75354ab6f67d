/** With a slash these are commands in any chat; the second list also counts as a whole message without one. */
const COMMANDS = new Set(
  'salir baja parar pare cancelar detener stop cancel end unsubscribe leave quit kite soti rete kanpe sair sortir quitter arret arrete desabonner'.split(
    ' ',
  ),
);
const PLAIN = new Set('stop stopall unsubscribe salir baja kite sair sortir'.split(' '));
/** Only as a command: nobody is taken back by a word in passing. */
const RETURNS = new Set('volver start empezar retounen komanse voltar comecar revenir commencer'.split(' '));
const LONGEST = 40;

/** True where the whole message is a wish to leave: "/salir", "STOP", "*Stop*." – never a word inside a sentence, never a question. */
export function asksToLeave(text: string): boolean {
  const word = foldCommand(text);
  return word.startsWith('/') ? COMMANDS.has(word.slice(1)) : PLAIN.has(word);
}

/** True where somebody who left asks to be heard again: "/volver", "/start" … */
export function asksToReturn(text: string): boolean {
  const word = foldCommand(text);
  return word.startsWith('/') && RETURNS.has(word.slice(1));
}

function foldCommand(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}/?]+|[^\p{L}\p{N}/?]+$/gu, '')
    .replace(/^\/\s+/, '/');
}
