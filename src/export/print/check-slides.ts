import type { Message } from '../../message/message.ts'
import type { Page } from '../browser/devtools/page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { checkCharacters, findMissingCharacters } from './missing-characters.ts'
import { checkOverflow, findOverflow } from './overflow.ts'

/** What a listener would miss on the slides of a settled print page: characters that no font has, and what is beyond an edge. */
export async function checkSlides(page: Page, deck: DeckInfo): Promise<Message[]> {
  const missing = await page.evaluate(findMissingCharacters)
  return [...checkCharacters(missing, deck), ...checkOverflow(await page.evaluate(findOverflow), deck)]
}

/** The same of characters alone, for what was put around the slides. */
export async function checkPageCharacters(page: Page, deck: DeckInfo): Promise<Message[]> {
  return checkCharacters(await page.evaluate(findMissingCharacters), deck)
}
