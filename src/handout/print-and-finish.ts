export { finishHandout } from './finish-handout.ts'
export { printHandout, surveyHandout } from './print-handout.ts'
