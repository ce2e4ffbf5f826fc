import { describe, expect, it } from 'vitest'
import { minifyCss } from '../../scripts/css.mjs'

describe('a style sheet made small', () => {
  it.each([
    [
      'white space between rules',
      '.a {\n  color: red;\n}\n\n.b { top: 0 }\n',
      '.a{color:red}.b{top:0}',
    ],
    ['the last semicolon', '.a{color:red;}', '.a{color:red}'],
    ['comments', '/* one */.a/* two */{color/**/:red}/* three', '.a{color:red}/* three'],
    [
      'space at the ends of parentheses',
      '.a{top:max(\n  1px,\n  calc( 2px + 1em )\n)}',
      '.a{top:max(1px,calc(2px + 1em))}',
    ],
    ['quotes around a name', '[part="box"]{top:0}', '[part=box]{top:0}'],
    ['space around combinators', '.a > .b ~ .c{top:0}', '.a>.b~.c{top:0}'],
    [
      'space around a slash',
      '.a{font:1rem / 1.5 serif;content:"?" / ""}',
      '.a{font:1rem/1.5 serif;content:"?"/""}',
    ],
    ['space around commas', '.a , .b{margin:0}', '.a,.b{margin:0}'],
  ])('loses %s', (_, css, small) => {
    expect(minifyCss(css)).toBe(small)
  })

  it.each([
    ['a descendant with a pseudo-class', '.a :hover{top:0}'],
    ['the spaces of calc()', '.a{width:calc(1px + 2px * -3)}'],
    ['strings, with what looks like a comment in them', '.a{content:"/* {a;  b} */ \\" :  x"}'],
    ['quotes around what is no name', '[lang="fr-FR"],[size="1"]{top:0}'],
    ['single quotes', ".a{content:'a  ;  b'}"],
    ['an address without quotes', '.a{background:url(data:image/png;base64,AA==)}'],
    ['a media query', '@media (width>=40em) and (prefers-contrast:more){.a{top:0}}'],
    ['lists of values', '.a{font:italic 1rem/1.5 "Liberation Sans",sans-serif!important}'],
    ['nesting', '.a{&:hover{top:0}>.b{top:0}}'],
  ])('keeps %s', (_, css) => {
    expect(minifyCss(css)).toBe(css)
  })

  it('does not join two words that only a comment kept apart', () => {
    expect(minifyCss('.a{margin:1px/**/2px}')).toBe('.a{margin:1px 2px}')
  })

  it('is small at once: a second pass finds nothing', () => {
    const once = minifyCss('@layer x { .a > .b , .c :focus { color : red ; --y: { z }; } }')
    expect(minifyCss(once)).toBe(once)
  })
})
