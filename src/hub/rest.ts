/** Between two short pieces of work: what was drawn meanwhile is shown, and what was pressed is heard. */
export const rest = (): Promise<void> => new Promise((done) => setTimeout(done))
