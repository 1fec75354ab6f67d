/** English words of the review of decisions. */
export const reviewEn = {
  rv: {
    title: 'How sure, and how right',
    said: 'said',
    came: 'happened',
    none: 'No outcome is down yet: write down what happened, and the diagram shows how right the desk was.',
    few: 'Few outcomes so far; read this as a hint.',
    caption:
      'Each dot: decisions where the desk was about that sure. On the line it was as right as it was sure; below, too sure; above, not sure enough. The larger the dot, the more decisions.',
    bin: '{said} said, {happened} happened, {n:# decision|# decisions}',
    sentence: 'The desk said <{said}> on average; it happened in <{happened}> of {n:# matter|# matters}.',
    score: 'Brier score',
    scoreNote: '0 is best; always saying one half gets 0.25',
    parts: {
      reliability: 'wrongly sure',
      resolution: 'told apart',
      uncertainty: 'uncertain by nature',
      rest: 'within a bin',
    },
    partsNote: 'The score is wrongly sure − told apart + uncertain by nature.',
    ece: 'mean gap',
    learnt: {
      title: 'Learnt from what came',
      few: '{n:# outcome is down|# outcomes are down}, {happened} of them happened. From {needed} on, with at least {each} that happened and {each} that did not, the desk proposes how probabilities should be shown.',
      better:
        '{happened} of {n:# matter|# matters} happened. Shown as learnt from them, probabilities would have been closer to what came.',
      same: 'The desk is about as sure as it should be: learnt from {n:# outcome|# outcomes}, nothing would have been said better.',
      newer:
        'By now {n:# outcome is down|# outcomes are down}, {happened} of them happened: a newer proposal would be closer to what came.',
      inUse: 'Probabilities are shown as learnt from {n:# outcome|# outcomes}. {by} took this into use.',
      gain: 'Brier score {before} → {after}, on outcomes it was not learnt from',
      evidence: 'the evidence says',
      shown: 'is shown',
      take: 'Take into use',
      takeNote:
        'Every page then shows probabilities like this, beside what the evidence alone says. Grades and gates stay as they are. It can be put back at any time.',
      putBack: 'Put back',
      putBackNote: 'Every page then shows probabilities as the evidence has them.',
      history: 'Who changed it',
      note: 'The evidence alone says {n}; it is shown as this desk’s outcomes adjust it.',
      acts: {
        'taken-into-use': '{by} took it into use, learnt from {n:# outcome|# outcomes}.',
        'put-back': '{by} put it back.',
      },
    },
    cost: 'What it cost',
    costCols: {
      action: 'Decision',
      acted: 'Acted',
      refrained: 'Refrained',
      falseAlarms: 'False alarms',
      missed: 'Missed',
      hours: 'Lane-hours · staff-hours',
      wasted: 'of these for nothing',
    },
    overrides: 'Against the gate: {n:# time|# times}, {settled} with an outcome, {happened} of them happened.',
    channels: 'What each channel brought',
    channelCols: {
      channel: 'Channel',
      messages: 'Messages',
      claims: 'Claims',
      solid: 'graded 3 or better',
      hits: 'Came true',
      falseAlarms: 'False alarms',
      brier: 'Brier',
    },
    noChannels: 'No channel is open.',
    report: 'Public report',
    reportText: 'What anybody may know: counts in tens, nothing under ten, nothing of the last day, no names.',
    reportAct: 'Download (CSV)',
    log: 'With an outcome',
  },
};

export const reviewProblemsEn = {
  'too-few-outcomes': {
    what: 'Too few outcomes are down to learn from.',
    remedy: 'Put down what came of more decisions.',
  },
  'proposal-changed': {
    what: 'Outcomes have come since you looked.',
    remedy: 'Look at the new proposal, then decide.',
  },
  'no-gain': {
    what: 'The proposal does not say better than the evidence does.',
    remedy: 'Leave probabilities as they are.',
  },
  'no-map-in-use': { what: 'Nothing learnt is in use.', remedy: 'Nothing more is needed here.' },
};
