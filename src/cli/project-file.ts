/** The file in which a project lists its decks. */
export const PROJECT_FILE = 'essaydeck.json'
