/** English words for keeping, holding and erasing the record; part of the catalogue in `en.ts`. */
export const custodyEn = {
  custody: {
    head: 'Keeping and erasing',
    due: '<{n:# record|# records}> due to be erased. Nothing is erased by itself.',
    notDue: 'Nothing is due to be erased, and nothing is ever erased by itself.',
    heldBack: '{n:# record is|# records are} due and kept by a legal hold.',
    run: 'Erase what is due…',
    erase: 'Erase…',
    place: 'Place a hold…',
    lift: 'Lift…',
    columns: { class: 'Records', days: 'Kept for', due: 'Due', held: 'Held' },
    classes: {
      operations: 'Hand-offs and crossings',
      decisions: 'Decisions',
      answers: 'Answers',
      consent: 'Consent',
      accounts: 'Roles',
      custody: 'What was done with the record',
    },
    years: '{n:# year|# years}',
    days: '{n:# day|# days}',
    always: 'for good',
    schedule: 'How long each kind is kept',
    holds: 'Legal holds',
    noHolds: 'No legal hold stands.',
    scope: { all: 'Everything', about: 'about {what}', from: 'from {time}', until: 'until {time}' },
    title: {
      hold: 'Place a legal hold',
      lift: 'Lift the hold {hold}',
      run: 'Erase what is due',
      erase: 'Erase from record {index}',
    },
    note: {
      hold: 'While it stands, nothing it covers is erased, neither by schedule nor by hand.',
      lift: 'What it covers can be erased again, by schedule and by hand.',
      run: 'The content of these records goes. That there were records, of which kind and when, stays, and every proof holds as before.',
      erase:
        'What is ticked goes. That there was a record, of which kind and when, stays, and every proof holds as before.',
    },
    yes: {
      hold: 'Place the hold',
      lift: 'Lift the hold',
      run: 'Erase {n:# record|# records}',
      erase: 'Erase for good',
    },
    done: {
      hold: 'The hold {hold} stands.',
      lift: 'The hold {hold} is lifted.',
      run: '{n:# record|# records} erased.',
      erase: 'Erased. Record {entry} says so.',
    },
    sure: {
      run: '{n:# record loses its|# records lose their} content: {kinds}. On the record stands: {by}, “{reason}”.',
      erase: 'Record {index} ({kind}) loses: {names}. On the record stands: {by}, “{reason}”.',
    },
    about: 'About',
    anything: 'Anything',
    backward: 'It ends before it begins.',
    goes: 'What goes',
    fields: 'Fields of the record ({kind})',
    chooseField: 'Tick at least one.',
    exports: 'With it {n:# export that waits here is|# exports that wait here are} removed: {names}',
    reasonNote: 'It stays on the record: leave out what is to be erased.',
    forGood: 'This cannot be taken back.',
    notReached:
      'Not reached: exports that have left the desk, backups, and what the partner holds of the shared order.',
    back: 'Back',
    close: 'Close',
    repeated: 'It had arrived the first time; nothing was done twice.',
    nothingDue: 'Nothing is due any more.',
  },
};

export const custodyProblemsEn = {
  'record-held': {
    what: 'A legal hold keeps this record.',
    remedy: 'It can be erased once the hold is lifted; the list of holds says who placed it.',
  },
  'record-kept': {
    what: 'What was done with the record itself is never erased by hand.',
    remedy: 'Leave it as it is.',
  },
  'record-bare': {
    what: 'There is nothing of it left to erase.',
    remedy: 'Close this; the record shows what is left.',
  },
  'record-unknown': {
    what: 'There is no such record, or no such hold stands.',
    remedy: 'Close this and look at the list again.',
  },
  'due-changed': {
    what: 'Something else is due by now than was shown.',
    remedy: 'Nothing was erased. Look at what goes, and say so again.',
  },
  'record-id-taken': {
    what: 'The record holds something else under this id.',
    remedy: 'Press again; it goes as an act of its own.',
  },
  'record-invalid': {
    what: 'The record does not take it as it was sent.',
    remedy: 'Check the fields and try again.',
  },
};
