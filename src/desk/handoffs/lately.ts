/** What the pages sum and list as done lately, in hours: the longest shift, so that midnight cuts no night in two. */
export const LATELY_HOURS = 12;
