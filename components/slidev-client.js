// Slidev ships its client as TypeScript sources that our stricter compiler options reject (53.0.0, no issue to link).
// Through this file TypeScript sees only the declarations beside it; it can go when Slidev ships declarations.
export { configs, useSlideContext } from '@slidev/client'
export { default as TitleRenderer } from '#slidev/title-renderer'
