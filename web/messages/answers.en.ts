/** English words of the answers inbox. */
export const answersEn = {
  an: {
    title: 'Answers',
    lede: {
      none: 'Nobody waits for an answer.',
      some: '[{n:# question waits|# questions wait}] for a named person. The way back to the first closes {when}.',
    },
    why: 'Asked on the tipline. Nobody here sees who asked; nothing is sent until a person approves it.',
    cannot:
      'This desk has no way to send: add “send” to “whatsapp” in its settings. Questions can be read and declined.',
    waiting: 'Waiting',
    answered: 'Answered',
    none: 'A question that somebody asks on the tipline stands here, with a draft to approve.',
    asked: 'asked',
    open: 'the way back closes {when}',
    closed: 'the 24 hours to answer freely are over',
    /** On the claim’s page. */
    ofClaim: '<{n:# question about it waits|# questions about it wait}> for an answer.',
    known: 'What is known:',
    unknown: 'No claim answers it.',
    noDraft: 'The desk drafts nothing about where people walk and when.',
    write: 'Answer…',
    decline: 'Decline…',
    text: 'Answer, in {lang}',
    textNote:
      'It goes to {n:one person|# people} over WhatsApp, in this desk’s name, and cannot be taken back. Name no route, no time of leaving, no person.',
    also: 'Also to {n:# other|# others} who asked the same in {lang}',
    by: 'Your name',
    byNote: 'It goes on the record with the text.',
    needName: 'Give your name.',
    needText: 'Write an answer.',
    send: 'Approve and send',
    sending: 'Sending …',
    cancel: 'Cancel',
    declineAct: 'Send nothing',
    declineText: 'The question is put aside and gets no answer.',
    state: {
      sending: 'being sent, by {by}',
      sent: 'sent, approved by {by}',
      declined: 'declined by {by}',
      unknown: 'approved by {by}; it may not have arrived, and is not sent again',
    },
    gone: 'The words have been erased.',
  },
};

export const answerProblemsEn = {
  'answered-already': {
    what: 'It has been answered or declined already.',
    remedy: 'The list shows by whom.',
  },
  'answer-changed': {
    what: 'What is known has changed since this draft; nothing was sent.',
    remedy: 'Cancel, read the new draft, then approve.',
  },
  'no-way-back': {
    what: 'The way back to who asked is not held any more.',
    remedy: 'Wait until they write again.',
  },
  'window-closed': {
    what: 'More than 24 hours have passed.',
    remedy: 'Wait until they write again.',
  },
  'send-later': {
    what: 'WhatsApp takes no messages now.',
    remedy: 'Send again in some minutes.',
  },
  'send-unknown': {
    what: 'WhatsApp did not answer; the message may have arrived.',
    remedy: 'It is not sent again by itself.',
  },
};
