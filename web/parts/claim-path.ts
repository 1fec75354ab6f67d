/** The page of a claim. */
export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`;
