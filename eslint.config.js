import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** What each folder may import, beside itself; the arrows of docs/architecture run one way. */
const MAY_IMPORT = {
  'src/message': [],
  'src/language': [],
  'src/files': ['src/message'],
  data: ['src/message'],
  'src/datasets': ['data', 'src/message'],
  'src/chart/words': ['data', 'src/message'],
  'src/chart/select': ['src/chart/words', 'data', 'src/message'],
  'src/chart/draw': ['src/chart/select', 'src/chart/words', 'data', 'src/message'],
  'src/picture': [],
  'src/essay': ['src/language', 'src/message'],
  'src/deck': ['src/files', 'src/message'],
  'src/facts': ['src/essay', 'src/language', 'data', 'src/message'],
  'src/plan': ['src/essay', 'src/deck', 'src/facts', 'src/language', 'data', 'src/message'],
  'src/generate': [
    // How long a timeline's labels may be is the drawing's to say.
    'src/chart/draw',
    'src/chart/select',
    'src/chart/words',
    'src/facts',
    'src/language',
    'data',
    'src/files',
    'src/plan',
    'src/essay',
    'src/deck',
    'src/datasets',
    'src/message',
  ],
  'src/slidev': ['src/chart/words', 'src/deck', 'src/datasets', 'data', 'src/message'],
  'src/export': ['src/slidev', 'src/deck', 'src/datasets', 'src/files', 'data', 'src/message'],
  'src/notes': ['src/deck', 'src/message'],
  'src/pptx': [
    // Where a timeline's labels and a ring's stand is the drawing's to say.
    'src/chart/draw',
    'src/chart/select',
    'src/chart/words',
    'src/datasets',
    'src/deck',
    'src/files',
    'src/picture',
    'data',
    'src/message',
  ],
  'src/handout': [
    'src/export',
    'src/chart/select',
    'src/chart/words',
    'src/datasets',
    'src/deck',
    'src/language',
    'src/slidev',
    'src/files',
    'src/message',
    'data',
  ],
  'src/cli': [
    'src/notes',
    'src/pptx',
    'src/facts',
    'src/essay',
    'src/generate',
    'src/export',
    'src/handout',
    'src/deck',
    'src/datasets',
    'src/files',
    'src/message',
  ],
  components: ['src/chart/draw', 'src/chart/select', 'src/chart/words', 'src/picture', 'src/message', 'data'],
  layouts: ['components', 'src/picture'],
  setup: ['src/slidev'],
}

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./${folder}`,
  from: Object.keys(MAY_IMPORT)
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => `./${other}`),
  message: `${folder} may import only ${['itself', ...allowed].join(', ')}.`,
}))

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', '.essaydeck'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...vue.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        extraFileExtensions: ['.vue'],
        parser: tseslint.parser,
      },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      'vue/multi-word-component-names': [
        'error',
        {
          ignores: [
            'agenda',
            'chart',
            'company',
            'comparison',
            'cover',
            'end',
            'exhibit',
            'figure',
            'people',
            'points',
            'quote',
            'section',
            'sources',
            'timeline',
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly', URL: 'readonly' } } },
)
