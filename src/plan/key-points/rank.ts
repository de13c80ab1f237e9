/** A bag of words: how often each word stands in a sentence. */
export type Bag = ReadonlyMap<string, number>

/** Counts the words of a sentence. */
export function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Inverse document frequency of each word, each bag being a document: log(1 + n / df). */
export function inverseFrequencies(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const documents = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) documents.set(word, (documents.get(word) ?? 0) + 1)
  return new Map(Array.from(documents, ([word, count]) => [word, Math.log(1 + bags.length / count)]))
}

/** Cosine of two bags under word weights; 0 where they share nothing, 1 where they are the same. */
export function similarity(a: Bag, b: Bag, weights: ReadonlyMap<string, number>): number {
  const product = commonWeight(a, b, weights)
  return product === 0 ? 0 : product / (norm(a, weights) * norm(b, weights))
}

/** The cosine of every two of some bags, in rows; 0 of each with itself. */
function similarities(bags: readonly Bag[], weights: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  const measured = bags.map((bag) => ({ bag, length: norm(bag, weights) }))
  return measured.map((one) =>
    measured.map((other) => {
      const product = one === other ? 0 : commonWeight(one.bag, other.bag, weights)
      return product === 0 ? 0 : product / (one.length * other.length)
    }),
  )
}

function commonWeight(a: Bag, b: Bag, weights: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [word, count] of a) {
    const other = b.get(word)
    if (other !== undefined) product += count * other * (weights.get(word) ?? 0) ** 2
  }
  return product
}

function norm(bag: Bag, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, count] of bag) sum += (count * (weights.get(word) ?? 0)) ** 2
  return Math.sqrt(sum)
}

const DAMPING = 0.85
const ROUNDS = 30

/**
 * How central each sentence is among the others: continuous LexRank (Erkan and Radev, 2004, "LexRank: Graph-based Lexical
 * Centrality as Salience in Text Summarization"), with damping 0.85. Scores average 1.
 */
export function lexRank(bags: readonly Bag[], weights = inverseFrequencies(bags)): readonly number[] {
  const rows = similarities(bags, weights).map(normalise)
  let scores: readonly number[] = bags.map(() => 1)
  for (let round = 0; round < ROUNDS; round += 1) scores = step(scores, rows)
  return scores
}

function step(scores: readonly number[], rows: readonly (readonly number[])[]): readonly number[] {
  return scores.map((_, j) => {
    const received = rows.reduce((sum, row, i) => sum + (row[j] ?? 0) * (scores[i] ?? 0), 0)
    return 1 - DAMPING + DAMPING * received
  })
}

/** Shares that sum to 1; a sentence like no other gives its vote to all alike. */
function normalise(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, value) => total + value, 0)
  return sum === 0 ? row.map(() => 1 / row.length) : row.map((value) => value / sum)
}
