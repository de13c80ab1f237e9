import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Every third slide has a chart, of as many bars. */
const CHART_EVERY = 3
const BARS = 6

/** How many slides of a deck have a chart. */
export function chartsOf(slides: number): number {
  return Math.floor(slides / CHART_EVERY)
}

/** Writes the same deck for one of the tools into an empty folder, and returns the file to export. */
export type DeckMaker = (folder: string, slides: number) => string

/** For us: typed data, and a component for each dataset. */
export const makeOurs: DeckMaker = (folder, slides) => {
  linkPackages(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"name":"bench","private":true,"type":"module"}')
  mkdirSync(path.join(folder, 'data'))
  const bodies = slideTexts(slides, (chart) => {
    writeFileSync(path.join(folder, 'data', `chart-${chart}.json`), JSON.stringify(dataset(chart), null, 2))
    return `<DataChart data="chart-${chart}" />`
  }).map((text) =>
    text.includes('<DataChart') ? `---\nlayout: chart\n---\n\n${text}` : `---\nlayout: points\n---\n\n${text}`,
  )
  const head = `---\ntheme: default\naddons:\n  - essaydeck\ntitle: Bench\nlang: en\ncanvasWidth: 960\nfonts:\n  provider: none\nfavicon: ""\nmonaco: false\ntwoslash: false\nlayout: cover\n---\n\n# Bench\n\n`
  return write(folder, 'slides.md', head + bodies.join('\n'))
}

/** For Slidev as it comes: a component of one's own that draws on chart.js's canvas. */
export const makeSlidev: DeckMaker = (folder, slides) => {
  linkPackages(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"name":"bench","private":true,"type":"module"}')
  mkdirSync(path.join(folder, 'components'))
  writeFileSync(path.join(folder, 'components', 'BarChart.vue'), BAR_CHART)
  const bodies = slideTexts(
    slides,
    (chart) => `<BarChart :labels='${JSON.stringify(labels(chart))}' :values='${JSON.stringify(values(chart))}' />`,
  )
  const head =
    '---\ntheme: default\ntitle: Bench\nfonts:\n  provider: none\nmonaco: false\ntwoslash: false\n---\n\n# Bench\n\n'
  return write(folder, 'slides.md', head + bodies.map((text) => `---\n\n${text}`).join('\n'))
}

/** For Marp, which has no charts: a table in the place of each. */
export const makeMarp: DeckMaker = (folder, slides) => {
  const bodies = slideTexts(slides, (chart) => {
    const rows = labels(chart).map((label, index) => `| ${label} | ${values(chart)[index] ?? 0} |`)
    return ['| Firm | Million |', '| --- | --- |', ...rows].join('\n')
  })
  return write(folder, 'slides.md', ['---\nmarp: true\n---\n\n# Bench\n', ...bodies].join('\n---\n\n'))
}

function slideTexts(slides: number, chart: (number: number) => string): string[] {
  return Array.from({ length: slides - 1 }, (_, index) => {
    const no = index + 2
    return no % CHART_EVERY === 0
      ? `# Chart ${no / CHART_EVERY}\n\n${chart(no / CHART_EVERY)}\n`
      : `# Slide ${no}\n\n${points(no)}\n`
  })
}

function points(no: number): string {
  return ['builds', 'sells', 'mends', 'lends']
    .map((verb, index) => `- Company ${no}-${index} ${verb} **${(no * 37 + index * 11) % 900} machines** a year`)
    .join('\n')
}

function labels(chart: number): string[] {
  return Array.from({ length: BARS }, (_, bar) => `Firm ${chart}-${bar + 1}`)
}

function values(chart: number): number[] {
  return Array.from({ length: BARS }, (_, bar) => ((chart * 53 + bar * 29) % 90) + 10)
}

function dataset(chart: number): unknown {
  const rows = labels(chart).map((subject, index) => ({
    subject,
    value: (values(chart)[index] ?? 0) * 1e6,
    unit: 'USD',
    asOf: '2024',
    source: { essay: { en: `${subject} raised ${values(chart)[index] ?? 0} million dollars in 2024.` } },
  }))
  return { measure: 'funding', title: { en: `Funding ${chart}` }, rows }
}

/** What the project has installed, and the project as a package among it; caches go into the folder. */
function linkPackages(folder: string): void {
  const modules = path.join(folder, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name), 'junction')
  }
  symlinkSync(ROOT, path.join(modules, 'essaydeck'), 'junction')
}

function write(folder: string, name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const BAR_CHART = `<script setup lang="ts">
import { Chart } from 'chart.js/auto'
import { onMounted, ref } from 'vue'
const props = defineProps<{ labels: string[]; values: number[] }>()
const canvas = ref<HTMLCanvasElement>()
onMounted(() => {
  new Chart(canvas.value!, {
    type: 'bar',
    data: { labels: props.labels, datasets: [{ data: props.values }] },
    options: { animation: false, indexAxis: 'y' },
  })
})
</script>
<template><div style="height: 360px"><canvas ref="canvas" /></div></template>
`
