import type { Block, Essay, Position, Section } from './model.ts'

type Move = (position: Position) => Position

/** An essay with the places of its sections, blocks and sentences moved. */
export function movePlaces(essay: Essay, move: Move): Essay {
  return { ...essay, blocks: moveBlocks(essay.blocks, move), sections: moveSections(essay.sections, move) }
}

function moveSections(sections: readonly Section[], move: Move): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    ...move(section),
    blocks: moveBlocks(section.blocks, move),
    sections: moveSections(section.sections, move),
  }))
}

function moveBlocks(blocks: readonly Block[], move: Move): readonly Block[] {
  return blocks.map((block) => ({
    ...block,
    ...move(block),
    sentences: block.sentences.map((sentence) => ({ ...sentence, ...move(sentence) })),
  }))
}
