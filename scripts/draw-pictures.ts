// Draws the pictures in public/ from their formulas: npm run pictures:public
import { writeFileSync } from 'node:fs'
import { pictureNames } from '../src/picture/pictures.ts'
import { renderCover, renderIcon, renderPicture } from '../src/picture/svg.ts'

const FOLDER = new URL('../public/', import.meta.url)

const pictures = { cover: renderCover(), favicon: renderIcon() }
for (const [name, svg] of Object.entries(pictures)) writeFileSync(new URL(`${name}.svg`, FOLDER), svg)
for (const name of pictureNames()) writeFileSync(new URL(`${name}.svg`, FOLDER), renderPicture(name))
