import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const URL_OF_PAGE = 'https://banque.example/aide/'
const harvest = (html: string | Uint8Array) => harvestPage(html, { url: URL_OF_PAGE })
const found = (html: string) =>
  harvest(html).answers.map(({ question, answer, source, anchor }) => [
    source,
    question,
    answer,
    anchor,
  ])
const faqPage = (...pairs: [string, string][]) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: pairs.map(([name, text]) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  })),
})
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

describe('ways in which websites write questions', () => {
  it.each([
    {
      way: 'details',
      html: '<details id="rib"><summary>Où est mon RIB ?</summary><p>Dans l’application.</p></details>',
      expected: ['details', 'Où est mon RIB ?', '<p>Dans l’application.</p>', 'rib'],
    },
    {
      way: 'a control that names its panel (DSFR)',
      html: `<section class="fr-accordion"><h3 class="fr-accordion__title"><button aria-expanded="false"
        aria-controls="a1">Où est mon RIB ?</button></h3>
        <div class="fr-collapse" id="a1"><p>Dans l’application.</p></div></section>`,
      expected: ['accordion', 'Où est mon RIB ?', '<p>Dans l’application.</p>', 'a1'],
    },
    {
      way: 'a Bootstrap target',
      html: `<div class="card"><a data-toggle="collapse" href="#c1"><h4>1. Où est mon RIB ?</h4></a>
        <div id="c1"><p>Dans l’application.</p></div></div>`,
      expected: ['accordion', 'Où est mon RIB ?', '<p>Dans l’application.</p>', 'c1'],
    },
    {
      way: 'a control that names nothing: what follows it',
      html: `<div><h3><button aria-expanded="false">Où est mon RIB ?</button></h3>
        <div hidden><p>Dans l’application.</p></div></div>`,
      expected: ['accordion', 'Où est mon RIB ?', '<p>Dans l’application.</p>', undefined],
    },
    {
      way: 'class names, before the script adds its buttons',
      html: `<div class="faq-item"><div class="faq-question" id="q1">Où est mon RIB ?</div>
        <div class="faq-answer">Dans l’application.</div></div>`,
      expected: ['accordion', 'Où est mon RIB ?', '<p>Dans l’application.</p>', 'q1'],
    },
    {
      way: 'a definition list',
      html: '<dl><dt id="r">Où est mon RIB ?</dt><dd>Dans l’application.</dd></dl>',
      expected: ['dl', 'Où est mon RIB ?', '<p>Dans l’application.</p>', 'r'],
    },
    {
      way: 'microdata',
      html: `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Où est mon RIB ?</h3>
        <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
        <p>12 votes</p><div itemprop="text">Dans l’application.</div></div></div>`,
      expected: ['microdata', 'Où est mon RIB ?', '<p>Dans l’application.</p>', undefined],
    },
    {
      way: 'RDFa',
      html: `<div vocab="https://schema.org/" typeof="Question"><h3 property="name">Où est mon RIB ?</h3>
        <div property="acceptedAnswer" typeof="Answer"><div property="text">Dans l’application.</div></div></div>`,
      expected: ['rdfa', 'Où est mon RIB ?', '<p>Dans l’application.</p>', undefined],
    },
    {
      way: 'JSON-LD with HTML in its text',
      html: jsonLd({
        '@graph': [faqPage(['Où est mon RIB&nbsp;?', '&lt;p&gt;Dans l’application.&lt;/p&gt;'])],
      }),
      expected: ['json-ld', 'Où est mon RIB\u00a0?', '<p>Dans l’application.</p>', undefined],
    },
  ])('$way', ({ html, expected }) => {
    expect(found(html)).toEqual([expected])
  })

  it('headings of one level, each with what follows, wrapped or not', () => {
    const html = `<main><h1>Questions fréquentes</h1>
      <h2 id="un">1. Où est mon RIB ? <a href="#un">¶</a></h2><p>Dans l’application.</p><ul><li>Touchez RIB.</li></ul>
      <div class="title"><div><h2>Puis-je l’imprimer ?</h2></div></div><div><p>Oui, depuis le site.</p></div></main>`
    expect(found(html)).toEqual([
      [
        'headings',
        'Où est mon RIB ?',
        '<p>Dans l’application.</p><ul><li>Touchez RIB.</li></ul>',
        'un',
      ],
      ['headings', 'Puis-je l’imprimer ?', '<p>Oui, depuis le site.</p>', undefined],
    ])
  })

  it('bold paragraphs that ask, and entries of the same numbering', () => {
    const html = `<p><b>(1) Où est mon RIB ?</b></p><p>Dans l’application.</p>
      <p><b>(2) L’application ne s’ouvre pas</b></p><p>Réinstallez-la.</p>
      <p><b>(3) Puis-je l’imprimer ?</b></p><p>Oui.</p>`
    expect(harvest(html).answers.map(({ question }) => question)).toEqual([
      'Où est mon RIB ?',
      'L’application ne s’ouvre pas',
      'Puis-je l’imprimer ?',
    ])
  })

  it('takes statements under a title that announces questions', () => {
    const html = `<h2>Questions fréquentes</h2>${['Perte de carte', 'Vol de carte', 'Carte avalée']
      .map((title) => `<h3>${title}</h3><p>Faites opposition tout de suite.</p>`)
      .join('')}`
    expect(harvest(html).answers).toHaveLength(3)
  })
})

describe('what is no question', () => {
  const text =
    '<p>Un texte assez long pour ressembler à une réponse, avec plusieurs mots encore.</p>'
  it.each([
    ['a call for help', `<h2>Besoin d’aide ?</h2>${text}`],
    ['a marketing title', `<h2>Prêt à ouvrir un compte ?</h2>${text}`],
    ['a newsletter', `<h2>Newsletter</h2><form><input type="email"><button>Oui</button></form>`],
    ['was this page helpful', `<h2>Cette page vous a-t-elle aidé ?</h2>${text}`],
    ['a teaser that leads to another page', `<h3><a href="/x">Comment épargner ?</a></h3>${text}`],
    [
      'a menu that opens',
      '<nav><button aria-expanded="false" aria-controls="m">Menu</button><ul id="m"><li><a href="/a">Comptes</a></ul></nav>',
    ],
    [
      'a list of languages that opens',
      '<button aria-expanded="false" aria-controls="l">Langues</button><ul id="l"><li><a href="/en">English</a><li><a href="/fr">Français</a></ul>',
    ],
    [
      'tabs',
      '<div role="tablist"><button role="tab" aria-controls="t">Pourquoi ?</button></div><div id="t" role="tabpanel">Texte</div>',
    ],
    [
      'an accordion of form fields',
      '<button aria-expanded="true" aria-controls="f">Adresse</button><div id="f"><label>Rue <input></label></div>',
    ],
    [
      'a table of contents',
      '<dl><dt><a href="/b#x">Où est mon RIB ?</a></dt><dd><dl><dt><a href="/b#y">Et après ?</a></dt></dl></dd></dl>',
    ],
    [
      'a list of keys and values',
      '<dl><dt>Nom</dt><dd>Banque Exemple</dd><dt>Siège</dt><dd>Paris</dd></dl>',
    ],
    [
      'one disclosure that does not ask',
      `<details><summary>Transcription de la vidéo</summary>${text}</details>`,
    ],
    ['a question in the footer', `<footer><h2>Comment nous joindre ?</h2>${text}</footer>`],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual([])
  })
})

describe('several encodings on one page', () => {
  it('keeps the visible text where JSON-LD says the same question, and says that they differ', () => {
    const page = harvest(
      `${jsonLd(faqPage(['Où est mon RIB ?', 'Autrement dit.'], ['Et sans application ?', 'Au guichet.']))}
       <details><summary>Où est mon RIB&nbsp;?</summary>Dans l’application.</details>`,
    )
    expect(page.answers.map(({ source, answer }) => [source, answer])).toEqual([
      ['details', '<p>Dans l’application.</p>'],
      ['json-ld', '<p>Au guichet.</p>'],
    ])
    expect(page.warnings).toEqual([expect.stringContaining('differ')])
  })

  it('takes a heading that JSON-LD declares to be a question', () => {
    const html = `${jsonLd(faqPage(['Payer sans carte', 'x']))}<h2 id="p">Payer sans carte</h2><p>Avec le téléphone.</p>`
    expect(found(html)).toEqual([
      ['headings', 'Payer sans carte', '<p>Avec le téléphone.</p>', 'p'],
    ])
  })

  it.each([
    ['a comment', '// note\n{"@type":"Question","name":"Q ?","acceptedAnswer":{"text":"R"}}'],
    [
      'an HTML comment',
      '<!-- note -->{"@type":"Question","name":"Q ?","acceptedAnswer":{"text":"R"}}',
    ],
    ['a trailing comma', '{"@type":"Question","name":"Q ?","acceptedAnswer":{"text":"R",},}'],
    ['a line break in a text', '{"@type":"Question","name":"Q ?","acceptedAnswer":{"text":"R\n"}}'],
  ])('repairs JSON-LD with %s, and says so', (_, text) => {
    const page = harvest(jsonLd(text))
    expect(page.answers.map(({ answer }) => answer)).toEqual(['<p>R</p>'])
    expect(page.warnings).toEqual([expect.stringContaining('repaired')])
  })

  it('loses no block because another is broken', () => {
    const page = harvest(`${jsonLd('{"a": "b" "c" :: }}]')}${jsonLd(faqPage(['Q ?', 'R']))}`)
    expect(page.answers).toHaveLength(1)
    expect(page.warnings).toHaveLength(1)
  })

  it('keeps equal titles of two sections, and one of two in the same', () => {
    const item = '<details><summary>Combien ça coûte ?</summary>Rien.</details>'
    expect(harvest(`<h2>Comptes</h2>${item}<h2>Cartes</h2>${item}`).answers).toHaveLength(2)
    expect(harvest(`<h2>Comptes</h2>${item}${item}`).answers).toHaveLength(1)
  })

  it('leaves a category aside and takes its entries', () => {
    const html = `<details><summary>Vos cartes</summary>
      <details><summary>Où est mon code ?</summary>Dans l’application.</details>
      <details><summary>Puis-je le changer ?</summary>Oui.</details></details>`
    expect(harvest(html).answers.map(({ question }) => question)).toEqual([
      'Où est mon code ?',
      'Puis-je le changer ?',
    ])
  })
})

describe('what else a page gives', () => {
  it('attaches actions to the answer that holds them, and takes buttons out of its text', () => {
    const page =
      harvest(`<details><summary>Carte perdue : que faire ?</summary><p>Faites opposition.</p>
      <p><a class="btn" href="/bloquer">Bloquer ma carte</a></p><p>Lisez le <a href="/g.pdf">guide</a>.</p></details>
      <a class="btn-primary" href="/simuler-un-pret">Simuler un prêt</a>
      <form id="rappel"><input name="tel"><button>Être rappelé</button></form>
      <form role="search"><input name="q"><button>Chercher</button></form>`)
    expect(page.answers[0]?.answer).toBe(
      '<p>Faites opposition.</p><p>Lisez le <a href="https://banque.example/g.pdf">guide</a>.</p>',
    )
    expect(page.answers[0]?.actions.map(({ id, kind, url }) => [id, kind, url])).toEqual([
      ['bloquer-ma-carte', 'form', 'https://banque.example/bloquer'],
      ['guide', 'document', 'https://banque.example/g.pdf'],
    ])
    expect(page.actions.map(({ kind, label }) => [kind, label])).toEqual([
      ['simulator', 'Simuler un prêt'],
      ['form', 'Être rappelé'],
    ])
  })

  it.each([
    ['<p>Appelez le 01 99 00 39 39.</p>', '+33199003939'],
    ['<p>Depuis l’étranger : +33 (0)1 99 00 39 39</p>', '+33199003939'],
    ['<a href="tel:3639">36 39</a>', '3639'],
    [jsonLd({ '@type': 'BankOrCreditUnion', telephone: '+33 1 99 00 39 39' }), '+33199003939'],
  ])('finds the number in %s', (html, number) => {
    expect(harvest(html).contacts).toMatchObject([{ kind: 'phone', number }])
  })

  it.each(['Au 31/12/2026, 12 345 678 €', 'Référence 0123', 'Appelez le 01 00 00 00 00'])(
    'finds no number in “%s”',
    (text) => {
      expect(harvest(`<p>${text}</p>`).contacts).toEqual([])
    },
  )

  it('reads bytes in the encoding that the page names, or that they are in', () => {
    const html = (meta: string) =>
      `${meta}<details><summary>Où payer à crédit ?</summary>Là.</details>`
    const latin1 = Buffer.from(html('<meta charset="iso-8859-1">'), 'latin1')
    for (const bytes of [latin1, Buffer.from(html(''), 'utf8'), Buffer.from(html(''), 'latin1')]) {
      expect(harvest(bytes).answers[0]?.question).toBe('Où payer à crédit ?')
    }
  })

  it('writes French questions with spaces that do not break', () => {
    const html = '<html lang="fr"><details><summary>Que faire ?</summary>Rien.</details>'
    expect(harvest(html).answers[0]?.question).toBe('Que faire\u00a0?')
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        Array.isArray(harvest(bytes).answers),
      ),
    )
  })
})

describe('pictures in answers', () => {
  const answerOf = (inside: string) =>
    harvest(`<details><summary>Où est mon RIB ?</summary>${inside}</details>`).answers[0]?.answer
  const shown = '<img src="https://banque.example/rib.png" alt="Écran du RIB">'
  it.each([
    [
      'one that begins the answer stays',
      '<p><img src="/rib.png" alt="Écran du RIB"></p><p>Là.</p>',
      `<p>${shown}</p><p>Là.</p>`,
    ],
    [
      'one that is all of the answer stays',
      '<p><img src="/rib.png" alt="Écran du RIB"></p>',
      `<p>${shown}</p>`,
    ],
    [
      'one that a script loads later has its address elsewhere',
      '<p>Là : <img src="data:image/gif;base64,R0" data-src="/rib.png" alt="Écran du RIB"></p>',
      `<p>Là : ${shown}</p>`,
    ],
    [
      'one of another host leaves its words',
      '<p><img src="https://cdn.example/rib.png" alt="Écran du RIB"></p><p>Là.</p>',
      '<p>Écran du RIB</p><p>Là.</p>',
    ],
    ['one that says nothing answers nothing', '<p><img src="/rib.png" alt=""></p>', undefined],
  ])('%s', (_, inside, answer) => {
    expect(answerOf(inside)).toBe(answer)
  })
})

describe('where an answer belongs', () => {
  it('is never under another question, nor under what stands behind the page in its breadcrumb', () => {
    const { answers } = harvest(`<ul class="breadcrumb"><li><a href="/aide">Cartes</a></li>
      <li class="active">Plafonds</li><li><a href="/source">Voir la source</a></li></ul>
      <h1>Plafonds</h1><h2>Questions fréquentes</h2>
      <h3>Quel est mon plafond ?</h3><p>Il est de 2 000 € par mois.</p>
      <h3>Qui le change ?</h3><nav>Menu</nav>
      <h3>Quand change-t-il ?</h3><p>Le premier jour de chaque mois.</p>`)
    expect(answers.map(({ category }) => category)).toEqual([
      ['Cartes', 'Plafonds'],
      ['Cartes', 'Plafonds'],
    ])
  })
})
