import type { PictureName } from './pictures.ts'

/** A text in the languages that decks are in. */
type Localized = Readonly<Record<'en' | 'zh' | 'fr' | 'de' | 'ja', string>>

/** What each picture shows, for those who do not see it. */
export const DESCRIPTIONS: Readonly<Record<PictureName | 'fourier', Localized>> = {
  fourier: {
    en: 'Partial sums of a Fourier series closing in on a square wave',
    zh: '傅里叶级数的部分和，一步步逼近方波',
    fr: 'Sommes partielles d’une série de Fourier approchant un signal carré',
    de: 'Partialsummen einer Fourierreihe, die sich einer Rechteckschwingung nähern',
    ja: '矩形波に近づいていくフーリエ級数の部分和',
  },
  laplace: {
    en: 'Sums of uniform random numbers turning into a bell curve, after Laplace',
    zh: '均匀随机数之和逐渐变成钟形曲线，出自拉普拉斯',
    fr: 'Sommes de nombres aléatoires uniformes devenant une courbe en cloche, d’après Laplace',
    de: 'Summen gleichverteilter Zufallszahlen, aus denen eine Glockenkurve wird, nach Laplace',
    ja: '一様乱数の和が釣鐘型の曲線になっていくようす（ラプラスによる）',
  },
  galois: {
    en: 'The permutations of four things as a polyhedron, after Galois',
    zh: '四个元素的全部排列连成的多面体，出自伽罗瓦',
    fr: 'Les permutations de quatre éléments sous forme de polyèdre, d’après Galois',
    de: 'Die Permutationen von vier Dingen als Polyeder, nach Galois',
    ja: '四つのものの置換を頂点とする多面体（ガロアによる）',
  },
  poincare: {
    en: 'Ideal triangles filling the hyperbolic disc, after Poincaré',
    zh: '铺满双曲圆盘的理想三角形，出自庞加莱',
    fr: 'Triangles idéaux pavant le disque hyperbolique, d’après Poincaré',
    de: 'Ideale Dreiecke, die die hyperbolische Kreisscheibe ausfüllen, nach Poincaré',
    ja: '双曲円板を埋め尽くす理想三角形（ポアンカレによる）',
  },
  cauchy: {
    en: 'Streamlines of an ideal flow around a circle, after Cauchy',
    zh: '理想流体绕圆流动的流线，出自柯西',
    fr: 'Lignes de courant d’un fluide parfait autour d’un cercle, d’après Cauchy',
    de: 'Stromlinien einer idealen Strömung um einen Kreis, nach Cauchy',
    ja: '円のまわりを流れる理想流体の流線（コーシーによる）',
  },
  descartes: {
    en: 'Circles that touch one another, filling a circle, after Descartes',
    zh: '两两相切、填满大圆的圆，出自笛卡儿',
    fr: 'Cercles tangents entre eux remplissant un cercle, d’après Descartes',
    de: 'Kreise, die einander berühren und einen Kreis ausfüllen, nach Descartes',
    ja: '互いに接しながら円を埋める円（デカルトによる）',
  },
  lagrange: {
    en: 'Level lines around two bodies and their five points of rest, after Lagrange',
    zh: '两个天体周围的等势线与五个平动点，出自拉格朗日',
    fr: 'Lignes de niveau autour de deux corps et leurs cinq points d’équilibre, d’après Lagrange',
    de: 'Niveaulinien um zwei Körper und ihre fünf Ruhepunkte, nach Lagrange',
    ja: '二つの天体を囲む等ポテンシャル線と五つのラグランジュ点',
  },
  fermat: {
    en: 'Dots on Fermat’s spiral, one arm of them set off',
    zh: '费马螺线上的点，其中一支着了色',
    fr: 'Points sur la spirale de Fermat, un bras mis en couleur',
    de: 'Punkte auf der Fermatschen Spirale, ein Arm davon farbig',
    ja: 'フェルマーの螺旋上の点（一本の腕に色をつけたもの）',
  },
}
