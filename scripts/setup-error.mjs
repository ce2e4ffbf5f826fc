/** What is missing and how to get it, in words that need no stack trace. */
export class SetUpError extends Error {}
