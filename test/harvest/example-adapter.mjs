/**
 * The knowledge base of the bank: pages of JSON, one list of articles each.
 *
 * @param {{ url: string, env: Record<string, string | undefined> }} adapter  its entry in des-questions.json
 * @returns {import('des-questions/harvest').Source}
 */
export default ({ url, env }) => ({
  name: 'knowledge base',
  async *read(ask) {
    const key = env.KNOWLEDGE_KEY // keys come from the environment
    const headers = key ? { authorization: `Bearer ${key}` } : {}
    for (let page = 1; page; ) {
      const { value } = await ask.json(`${url}/api/articles?page=${page}`, { headers })
      for (const article of value.articles) {
        if (article.state !== 'published') continue
        yield {
          is: 'answer', // or 'page', when there are several questions in the HTML
          url: new URL(article.path, url).href, // where visitors read it
          title: article.question,
          html: article.html, // as it is: it is cleaned like any page
          category: [article.theme],
          modified: article.changed,
        }
      }
      page = value.next
    }
  },
})
