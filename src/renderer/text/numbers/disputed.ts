/** The numbers of a text that another version of it gives differently: from their key to what to say of them. */
export type Disputed = ReadonlyMap<string, string>;
