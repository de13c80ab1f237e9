import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { makeSlidev, makeMarp } from './export/make-decks.ts'
import { measure } from './export/measure.ts'
const [which, n, mem] = process.argv.slice(2)
const f=`/tmp/one-${which}-${n}`; rmSync(f,{recursive:true,force:true}); mkdirSync(f)
const deck=(which==='slidev'?makeSlidev:makeMarp)(f,Number(n))
const args = which==='slidev' ? ['/work/main/node_modules/@slidev/cli/bin/slidev.mjs','export','slides.md','--output','deck.pdf','--executable-path','/usr/bin/chromium','--timeout','900000'] : ['/work/main/node_modules/@marp-team/marp-cli/marp-cli.js','slides.md','--pdf','--allow-local-files','--no-stdin','-o','deck.pdf']
const r=await measure(process.execPath,args,f,{env:{...process.env,CHROME_PATH:'/usr/bin/chromium',CHROME_NO_SANDBOX:'1'},memory:mem==='1'})
console.log(which,n,JSON.stringify(r))
