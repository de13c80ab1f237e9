import { type Ref, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'

/** Which mark of a chart says where it comes from, and what a mark does when it is pointed at, focused or tapped. */
export interface MarkNotes {
  readonly active: Readonly<Ref<number | undefined>>
  /** The one mark that Tab goes to; the arrow keys go on from there. */
  readonly current: Readonly<Ref<number>>
  /** The active mark's element. */
  readonly target: Readonly<Ref<HTMLElement | undefined>>
  readonly listeners: (index: number) => Readonly<Record<string, (event: never) => void>>
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Keeps the notes of the marks inside an element; the marks are its buttons, in their order. */
export default function useMarkNotes(root: Readonly<Ref<HTMLElement | null>>): MarkNotes {
  const active = ref<number>()
  const current = ref(0)
  const target = shallowRef<HTMLElement>()
  const open = (index: number, { currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return
    target.value = currentTarget
    active.value = index
    current.value = index
  }
  const close = (): void => {
    active.value = undefined
  }
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave(event, close)
    const by = STEPS[event.key]
    if (by !== undefined) focusMark(root.value, current.value + by, event)
  }
  const listeners: MarkNotes['listeners'] = (index) => ({
    focus: (event: FocusEvent) => {
      open(index, event)
    },
    blur: close,
    click: (event: MouseEvent) => {
      open(index, event)
    },
    keydown: step,
    // A mark that is clicked must not keep the focus: Slidev's own keys would be dead.
    mousedown: (event: MouseEvent) => {
      event.preventDefault()
    },
    pointerenter: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') open(index, event)
    },
    pointerleave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && document.activeElement !== event.currentTarget) close()
    },
  })
  onOutside(root, close)
  return { active, current, target, listeners }
}

/** Escape closes the note and gives the keys back to the slides; Tab goes on from the same mark. */
function leave(event: KeyboardEvent, close: () => void): void {
  event.stopPropagation()
  close()
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur()
}

function focusMark(root: HTMLElement | null, index: number, event: KeyboardEvent): void {
  const marks = [...(root?.querySelectorAll('button') ?? [])]
  event.preventDefault()
  event.stopPropagation()
  marks[Math.max(0, Math.min(marks.length - 1, index))]?.focus()
}

/** Escape and a tap beside the marks, even between them, close the note, wherever the focus is. */
function onOutside(root: Readonly<Ref<HTMLElement | null>>, close: () => void): void {
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  const outside = (event: PointerEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('button') : null
    if (mark === null || root.value?.contains(mark) !== true) close()
  }
  onMounted(() => {
    document.addEventListener('keydown', escape)
    document.addEventListener('pointerdown', outside)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('keydown', escape)
    document.removeEventListener('pointerdown', outside)
  })
}
