/** Questions that are asked again before the last one is answered. Answers overtake each other on the way; an older one says nothing new. */
export interface Turns {
  /** Begins a question; what is returned says, once its answer is there, whether it is news: nothing asked later has been taken. */
  begin(): () => boolean;
  /** Something newer came another way. True where a question is still under way, whose answer will be none. */
  overtake(): boolean;
}

export function createTurns(): Turns {
  let [asked, taken] = [0, 0];
  return {
    begin() {
      const turn = (asked += 1);
      return () => {
        if (turn < taken) return false;
        taken = turn;
        return true;
      };
    },
    overtake() {
      const isAsking = taken < asked;
      taken = asked + 1;
      return isAsking;
    },
  };
}
