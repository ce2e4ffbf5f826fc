/**
 * Declarative shadow roots, as a reader sees them: what a component draws around its children takes their
 * place, each child in the slot that is named for it.
 */
import { type AnyNode, type Document, type Element, isTag as isElement } from 'domhandler'
import { descendants } from './dom.ts'

const isShadow = (node: AnyNode): node is Element =>
  isElement(node) && node.name === 'template' && !!node.attribs.shadowrootmode

/** Changes the tree. Slots that nothing fills keep what stands in them. */
export function flattenShadow(document: Document): void {
  for (const host of [...descendants([document])].toReversed()) {
    const template = host.children.find(isShadow)
    if (!template) continue
    const light = host.children.filter((child) => child !== template)
    const root = template.children.flatMap((child) =>
      'children' in child && !isElement(child) ? child.children : [child],
    )
    adopt(host, root)
    for (const slot of [...descendants(root)].filter(({ name }) => name === 'slot')) {
      const wanted = slot.attribs.name ?? ''
      const filling = light.filter(
        (child) => ((isElement(child) && child.attribs.slot) || '') === wanted,
      )
      if (filling.length > 0) adopt(slot, filling)
    }
  }
}

function adopt(parent: Element, children: readonly AnyNode[]): void {
  parent.children = [...children] as Element['children']
  for (const [index, child] of children.entries()) {
    child.parent = parent
    child.prev = (children[index - 1] ?? null) as typeof child.prev
    child.next = (children[index + 1] ?? null) as typeof child.next
  }
}
