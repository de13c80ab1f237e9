import { type Colour, LIGHT, SCHEME, isThemeColour } from '../page/colours.ts'
import { type Xml, element } from '../package/xml.ts'

/** The namespaces of a chart's part. */
export const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const

/** An element that is only a value. */
export function value(name: string, val: string | number): Xml {
  return element(`c:${name}`, { val })
}

/** A fill in a colour of the theme. */
export function colourXml(colour: Colour): Xml {
  const inside = isThemeColour(colour)
    ? element('a:schemeClr', { val: SCHEME[colour] })
    : element('a:srgbClr', { val: LIGHT[colour].toUpperCase() })
  return element('a:solidFill', {}, inside)
}

interface TextLook {
  readonly size: number
  readonly tag: string
  readonly bold?: boolean
  readonly colour?: Colour
  /** Whether its lines are never broken. */
  readonly unbroken?: boolean
}

/** How text in a chart looks: the theme's fonts for every script. */
export function textStyle(look: TextLook): Xml {
  const { tag } = look
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', { wrap: look.unbroken === true ? 'none' : undefined }),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, runStyle('a:defRPr', look)), element('a:endParaRPr', { lang: tag })),
  )
}

/** The look of a run, or of a paragraph's runs. */
export function runStyle(name: 'a:defRPr' | 'a:rPr', { size, tag, bold = false, colour = 'ink' }: TextLook): Xml {
  return element(
    name,
    { ...(name === 'a:rPr' && { lang: tag }), sz: Math.round(size * 100), b: bold ? 1 : 0 },
    colourXml(colour),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
    element('a:cs', { typeface: '+mn-cs' }),
  )
}
