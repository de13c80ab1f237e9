export { finishHandout } from './finish-handout.ts'
export { printHandout } from './print-handout.ts'
