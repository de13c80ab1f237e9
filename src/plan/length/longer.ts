import type { Language } from '../../language/index.ts'
import type { Draft, Group, Outline } from '../outline/draft.ts'
import type { Step } from './shorter.ts'
import { splitDraft } from '../outline/split.ts'

/** Every way to make an outline a slide longer: the longest prose is the first to become two slides. */
export function longerSteps(outline: Outline, language: Language): readonly Step[] {
  return outline.groups.flatMap((group, index) =>
    group.drafts.flatMap((draft) => {
      const halves = halvesOf(draft, language)
      if (halves === undefined) return []
      const apply = (): Outline => ({ ...outline, groups: outline.groups.with(index, replace(group, draft, halves)) })
      return [{ slides: 1, minutes: 1, cost: -draft.length * gainOf(draft), apply }]
    }),
  )
}

/** What is said over the cover is the last to get a slide of its own. */
function gainOf({ shown }: Draft): number {
  return shown.kind === 'cover' ? 0.3 : 1
}

type Halves = ReturnType<typeof splitDraft>

const known = new WeakMap<Draft, { readonly halves: Halves }>()

/** Each draft is cut once, however often it is asked. */
function halvesOf(draft: Draft, language: Language): Halves {
  const found = known.get(draft) ?? { halves: splitDraft(draft, language) }
  known.set(draft, found)
  return found.halves
}

function replace(group: Group, draft: Draft, halves: readonly Draft[]): Group {
  return { ...group, drafts: group.drafts.flatMap((other) => (other === draft ? halves : [other])) }
}
