import type { PictureName } from './pictures.ts'

/** A text in the languages that decks are in. */
type Localized = Readonly<Record<'en' | 'zh', string>>

/** What each picture shows, for those who do not see it. */
export const DESCRIPTIONS: Readonly<Record<PictureName | 'fourier', Localized>> = {
  fourier: {
    en: 'Partial sums of a Fourier series closing in on a square wave',
    zh: '傅里叶级数的部分和，一步步逼近方波',
  },
  laplace: {
    en: 'Sums of uniform random numbers turning into a bell curve, after Laplace',
    zh: '均匀随机数之和逐渐变成钟形曲线，出自拉普拉斯',
  },
  galois: {
    en: 'The permutations of four things as a polyhedron, after Galois',
    zh: '四个元素的全部排列连成的多面体，出自伽罗瓦',
  },
  poincare: {
    en: 'Ideal triangles filling the hyperbolic disc, after Poincaré',
    zh: '铺满双曲圆盘的理想三角形，出自庞加莱',
  },
  cauchy: {
    en: 'Streamlines of an ideal flow around a circle, after Cauchy',
    zh: '理想流体绕圆流动的流线，出自柯西',
  },
  descartes: {
    en: 'Circles that touch one another, filling a circle, after Descartes',
    zh: '两两相切、填满大圆的圆，出自笛卡儿',
  },
  lagrange: {
    en: 'Level lines around two bodies and their five points of rest, after Lagrange',
    zh: '两个天体周围的等势线与五个平动点，出自拉格朗日',
  },
  fermat: {
    en: 'Dots on Fermat’s spiral, one arm of them set off',
    zh: '费马螺线上的点，其中一支着了色',
  },
}
