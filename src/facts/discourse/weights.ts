/** Reads a table of weights. */
function weightsOf(table: string): Readonly<Record<string, number>> {
  const entries = table.trim().split(/\s+/u)
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))]),
  )
}

/**
 * What each feature weighs for whom a sentence takes up. Written by `npm run fit:salience`: log-linear, fitted to the corpus
 * with a prior after Lappin & Leass 1994, "An Algorithm for Pronominal Anaphora Resolution" (bench/facts/prior.ts).
 */
export const WEIGHTS = weightsOf(`
article:definite:object=0.13 article:definite:oblique=-0.38 article:definite:owner=0.08 article:definite:subject=-0.24
article:indefinite:object=0.39 article:indefinite:oblique=-0.04 article:indefinite:owner=-0.03
article:indefinite:subject=-0.09 article:none:heading=0.02 article:none:object=-0.44 article:none:oblique=0.3
article:none:owner=0.11 article:none:subject=0.32 article:possessive:object=-0.07 article:possessive:owner=-0.03
article:possessive:subject=-0.11 back0=0.02 back0:heading=0.02 back0:none=0.02 back1=0.88 back1:anyone=0.32
back1:attribute=-0.29 back1:heading=0.02 back1:inside=-0.26 back1:it=-0.09 back1:none=0.06 back1:noun=-0.31
back1:oblique=-0.14 back1:owner=0.13 back1:person=0.46 back1:subject=-0.12 back2=0.32 back2:anyone=-0.16
back2:attribute=-0.37 back2:heading=-0.27 back2:inside=-0.28 back2:it=0.27 back2:none=0.15 back2:noun=0.33
back2:object=0.04 back2:oblique=-0.05 back2:owner=0.32 back2:person=-0.14 back2:subject=-0.22 back4=-0.14
back4:anyone=-0.27 back4:attribute=0.41 back4:heading=-0.06 back4:inside=-0.25 back4:it=-0.15 back4:none=-0.38
back4:noun=0.46 back4:object=0.31 back4:oblique=-0.21 back4:owner=-0.02 back4:person=0.04 back4:subject=-0.16
back8=-0.74 back8:attribute=-0.18 back8:heading=-0.02 back8:inside=-0.08 back8:it=-0.05 back8:none=-0.06
back8:noun=0.38 back8:object=-0.28 back8:oblique=0.16 back8:owner=-0.21 back8:person=-0.05 back8:subject=0.31
backmore=-1.03 backmore:anyone=0.13 backmore:attribute=-0.12 backmore:heading=-0.08 backmore:inside=0.03
backmore:it=0.23 backmore:none=0.14 backmore:noun=-0.22 backmore:object=-0.16 backmore:oblique=0.18 backmore:owner=0.14
backmore:person=-0.03 backmore:subject=0.1 called+=1.45 called+:name=0.98 called+:thing=-0.03 called-=-0.3 counted=0.17
counted:anyone=0.15 counted:attribute=0.1 counted:inside=0.91 counted:it=-0.12 counted:none=-0.31 counted:noun=-0.48
counted:opens=0.17 counted:person=-0.08 counted:scale=-0.3 counted:there=-3.2 counted:thing=0.46 gender+=0.38
gender+:name=0.32 gender+:thing=-0.44 gender-=-2.38 gender-:name=0.19 gender-:thing=-0.06 gender?=0.25
gender?:institution=-0.15 gender?:maybe=0.07 gender?:person=-0.04 gender?:place=1.02 gender?:thing=-0.64 heading=0.84
heading:anyone=-0.3 heading:attribute=0.2 heading:inside=-0.36 heading:it=0.24 heading:none=0.49 heading:noun=0.12
heading:person=-0.05 here:after0=0.46 here:after0:anyone=-0.12 here:after0:attribute=-0.13 here:after0:inside=0.15
here:after0:it=0.35 here:after0:none=0.31 here:after0:noun=-0.06 here:after0:person=-0.05 here:after1=-0.38
here:after1:anyone=-0.07 here:after1:attribute=-0.12 here:after1:it=-0.06 here:after1:none=-0.03 here:after1:noun=-0.07
here:after2=-0.26 here:after2:anyone=-0.04 here:after2:attribute=-0.02 here:after2:it=-0.07 here:after2:none=-0.09
here:after2:noun=-0.02 here:after3=-0.18 here:after3:anyone=-0.02 here:after3:attribute=-0.02 here:after3:it=-0.06
here:after3:none=-0.03 here:after:anyone=-0.24 here:after:attribute=-0.29 here:after:count=-0.17 here:after:inside=0.12
here:after:it=0.16 here:after:money=0.04 here:after:none=0.17 here:after:noun=-0.18 here:after:object=-0.06
here:after:oblique=-0.25 here:after:owner=0.17 here:after:percent=-0.22 here:after:person=-0.08
here:after:subject=-0.21 here:before0=0.69 here:before0:anyone=0.24 here:before0:attribute=-0.17 here:before0:it=-0.13
here:before0:none=0.42 here:before0:noun=-0.07 here:before0:person=0.15 here:before1=0.26 here:before1:anyone=-0.09
here:before1:it=-0.04 here:before1:none=0.29 here:before1:noun=0.15 here:before1:person=-0.02 here:before2=-0.18
here:before2:it=-0.03 here:before2:none=-0.11 here:before2:noun=-0.02 here:before3=0.16 here:before:anyone=0.14
here:before:attribute=0.02 here:before:count=-0.11 here:before:it=-0.21 here:before:money=0.18 here:before:none=0.74
here:before:noun=-0.03 here:before:object=0.63 here:before:oblique=-0.3 here:before:owner=0.42 here:before:percent=0.85
here:before:person=0.13 here:before:subject=0.18 here:definite=0.48 here:indefinite=0.11 here:name=0.87 here:none=-0.11
here:object:anyone=0.17 here:object:attribute=0.06 here:object:it=0.18 here:object:none=0.32 here:object:noun=-0.27
here:object:person=0.11 here:oblique:anyone=-0.08 here:oblique:attribute=-0.09 here:oblique:it=0.03
here:oblique:none=-0.08 here:oblique:noun=-0.22 here:oblique:person=-0.02 here:owner:anyone=-0.11
here:owner:attribute=-0.09 here:owner:it=-0.17 here:owner:none=0.56 here:owner:noun=0.19 here:possessive=0.08
here:subject:anyone=-0.08 here:subject:attribute=-0.14 here:subject:inside=0.12 here:subject:it=-0.09
here:subject:none=0.1 here:subject:noun=0.09 here:subject:person=-0.03 here:thing=-0.3 itself=0.31 itself:any=-0.69
itself:anyone=-0.1 itself:attribute=0.62 itself:it=-0.07 itself:known=-0.86 itself:like=-0.25 itself:none=-0.04
itself:noun=0.15 itself:owned=-1.64 itself:person=-0.25 itself:unknown=1.26 kind:institution=0.34
kind:institution:amount=0.12 kind:institution:anyone=0.14 kind:institution:attribute=0.36 kind:institution:funding=0.1
kind:institution:headcount=0.59 kind:institution:inside=-0.24 kind:institution:it=-0.18 kind:institution:none=-0.05
kind:institution:noun=0.32 kind:institution:percent=-0.15 kind:institution:person=-2 kind:institution:revenue=0.06
kind:institution:scale=0.02 kind:institution:valuation=-0.07 kind:maybe=-0.05 kind:maybe:age=0.54
kind:maybe:amount=-0.04 kind:maybe:anyone=0.35 kind:maybe:attribute=-0.02 kind:maybe:count=0.17
kind:maybe:headcount=0.27 kind:maybe:inside=-0.1 kind:maybe:it=-0.17 kind:maybe:none=-0.36 kind:maybe:noun=0.27
kind:maybe:percent=-0.26 kind:maybe:person=0.99 kind:maybe:revenue=0.14 kind:maybe:scale=-0.16
kind:maybe:valuation=-0.07 kind:name=0.03 kind:name:age=-0.16 kind:name:amount=-0.02 kind:name:anyone=-0.52
kind:name:attribute=0.1 kind:name:count=-0.39 kind:name:funding=0.63 kind:name:headcount=0.61 kind:name:inside=-0.26
kind:name:it=0.39 kind:name:none=0.54 kind:name:noun=0.05 kind:name:people=0.14 kind:name:percent=-0.05
kind:name:person=-0.26 kind:name:revenue=0.44 kind:name:scale=0.15 kind:name:valuation=0.38 kind:organisation=0.38
kind:organisation:amount=-0.07 kind:organisation:anyone=0.39 kind:organisation:attribute=0.06
kind:organisation:count=0.62 kind:organisation:funding=0.67 kind:organisation:headcount=0.52
kind:organisation:inside=0.11 kind:organisation:it=-0.16 kind:organisation:none=0.1 kind:organisation:noun=-0.11
kind:organisation:people=0.24 kind:organisation:percent=-0.17 kind:organisation:person=-2.01
kind:organisation:revenue=0.7 kind:organisation:scale=0.03 kind:organisation:valuation=0.66 kind:person=-0.17
kind:person:age=1.31 kind:person:amount=-0.31 kind:person:anyone=0.34 kind:person:attribute=-0.18 kind:person:count=0.2
kind:person:funding=-0.81 kind:person:headcount=-0.89 kind:person:inside=-0.16 kind:person:it=-0.02
kind:person:none=0.03 kind:person:noun=0.16 kind:person:percent=0.16 kind:person:person=1.16 kind:person:revenue=-0.21
kind:person:scale=-0.34 kind:person:valuation=-0.59 kind:place=-0.19 kind:place:age=-0.06 kind:place:amount=-0.12
kind:place:anyone=-0.36 kind:place:attribute=-0.46 kind:place:count=0.08 kind:place:funding=0.02
kind:place:headcount=-1.73 kind:place:inside=0.06 kind:place:it=0.26 kind:place:none=-0.14 kind:place:noun=0.45
kind:place:people=0.05 kind:place:percent=-0.41 kind:place:person=-2 kind:place:revenue=0.03 kind:place:scale=0.12
kind:place:valuation=-0.16 kind:thing=-0.29 kind:thing:age=0.43 kind:thing:amount=-0.19 kind:thing:anyone=-0.22
kind:thing:attribute=-0.15 kind:thing:count=0.07 kind:thing:funding=-0.73 kind:thing:headcount=-0.35
kind:thing:inside=-0.27 kind:thing:it=0.05 kind:thing:none=-0.2 kind:thing:noun=-0.41 kind:thing:people=-0.11
kind:thing:percent=-0.24 kind:thing:person=-1.1 kind:thing:revenue=-0.88 kind:thing:scale=-0.05
kind:thing:valuation=-1.04 kind:things=-0.35 kind:things:age=-0.12 kind:things:amount=0.1 kind:things:anyone=-0.09
kind:things:attribute=-0.27 kind:things:count=-0.23 kind:things:headcount=-0.02 kind:things:it=0.07
kind:things:none=0.02 kind:things:noun=-0.07 kind:things:people=-0.11 kind:things:percent=-0.22 kind:things:person=-2
kind:things:revenue=-0.03 kind:things:scale=0.18 kind:things:valuation=0.1 last:noun=0.15 last:reference=-0.27
like+=1.07 like-=-2.49 near:before=-1.19 near:before:anyone=0.18 near:before:attribute=-0.22 near:before:inside=0.04
near:before:it=0.24 near:before:none=-0.19 near:before:noun=-0.34 near:before:person=-0.09 near:paragraph=0.95
near:paragraph:anyone=0.15 near:paragraph:attribute=-0.05 near:paragraph:inside=-0.9 near:paragraph:it=0.46
near:paragraph:none=-0.24 near:paragraph:noun=0.79 near:paragraph:person=0.33 near:section=-0.45
near:section:anyone=-0.29 near:section:attribute=-0.29 near:section:it=-0.45 near:section:none=0.34
near:section:noun=0.19 near:section:person=0.05 new:definite:anyone=0.11 new:definite:attribute=0.17
new:definite:inside=-0.26 new:definite:it=-0.31 new:definite:none=0.37 new:definite:noun=-0.34 new:definite:person=0.06
new:heading:anyone=0.13 new:heading:inside=0.1 new:heading:it=-0.11 new:heading:noun=-0.16 new:indefinite:anyone=0.65
new:indefinite:attribute=-0.24 new:indefinite:inside=0.34 new:indefinite:it=0.43 new:indefinite:none=0.39
new:indefinite:noun=-0.28 new:indefinite:person=-0.04 new:none:anyone=-0.2 new:none:inside=0.08 new:none:it=-0.07
new:none:none=-0.04 new:none:noun=0.46 new:none:person=0.16 new:object:anyone=0.36 new:object:attribute=0.17
new:object:inside=0.08 new:object:it=0.69 new:object:none=0.12 new:object:noun=-0.06 new:object:person=0.22
new:oblique:anyone=0.04 new:oblique:attribute=-0.11 new:oblique:inside=0.04 new:oblique:it=-0.07 new:oblique:none=0.06
new:oblique:noun=0.14 new:oblique:person=-0.04 new:owner:anyone=0.14 new:owner:attribute=-0.08 new:owner:inside=-0.13
new:owner:it=-0.06 new:owner:none=-0.03 new:owner:noun=-0.08 new:owner:person=-0.03 new:possessive:anyone=-0.07
new:possessive:attribute=-0.02 new:possessive:none=-0.08 new:subject:anyone=0.03 new:subject:attribute=-0.06
new:subject:inside=0.03 new:subject:it=-0.21 new:subject:none=0.49 new:subject:noun=-0.02 new:subject:person=0.06
noun:organisation:institution=0.04 noun:organisation:maybe=-0.37 noun:organisation:name=0.65
noun:organisation:organisation=0.36 noun:organisation:person=-1.78 noun:organisation:place=-1.69
noun:organisation:thing=-0.79 noun:organisation:things=-2 noun:place:maybe=-0.5 noun:place:name=0.54
noun:place:organisation=-1.51 noun:place:person=-1.95 noun:place:place=0.89 noun:place:thing=-1.07 noun:place:things=-2
noun:some:maybe=-1 noun:some:name=0.08 noun:some:organisation=0.3 noun:some:person=-2.01 noun:some:place=-1.5
noun:some:thing=-0.83 noun:some:things=-2 rank0=1.21 rank0:anyone=-0.23 rank0:attribute=0.3 rank0:inside=-0.92
rank0:it=0.1 rank0:none=0.26 rank0:person=0.7 rank1=0.12 rank1:anyone=0.3 rank1:attribute=-0.22 rank1:inside=0.38
rank1:it=-0.08 rank1:none=-0.36 rank1:noun=-0.03 rank1:person=-0.36 rank2=0.09 rank2:anyone=-0.08 rank2:attribute=-0.28
rank2:it=-0.15 rank2:none=0.22 rank2:noun=0.26 rank2:person=0.13 rank3=-0.04 rank3:anyone=0.1 rank3:attribute=-0.1
rank3:inside=-0.15 rank3:it=0.14 rank3:none=-0.27 rank3:noun=0.25 rank4=-0.27 rank4:anyone=-0.06 rank4:attribute=-0.22
rank4:inside=0.14 rank4:it=0.18 rank4:none=-0.11 rank4:noun=-0.17 rank4:person=-0.03 rank5=0.1 rank5:attribute=-0.04
rank5:inside=-0.3 rank5:it=0.06 rank5:none=0.18 rank5:noun=0.33 rank5:person=-0.14 role:heading=-0.39 role:object=0.1
role:oblique=-0.07 role:owner=-0.05 role:subject=0.51 said:organisation:institution=0.71 said:organisation:maybe=0.18
said:organisation:name=0.85 said:organisation:organisation=0.51 said:organisation:person=-0.36
said:organisation:place=0.7 said:organisation:thing=-0.65 said:organisation:things=-0.59 said:person:institution=-0.06
said:person:maybe=0.61 said:person:name=-0.28 said:person:organisation=-1.02 said:person:person=0.44
said:person:place=-1.05 said:person:thing=0.27 said:person:things=-0.12 said:place:institution=-0.03
said:place:name=0.42 said:place:organisation=0.09 said:place:person=-0.86 said:place:place=0.98 said:place:thing=-0.48
said:thing:institution=-0.66 said:thing:maybe=0.06 said:thing:name=-0.41 said:thing:organisation=-0.35
said:thing:person=-0.75 said:thing:place=-0.55 said:thing:thing=0.5 said:thing:things=0.22 subject1=-0.03
subject1:anyone=0.17 subject1:attribute=-0.22 subject1:inside=-0.32 subject1:it=0.26 subject1:none=0.07
subject1:noun=-0.33 subject1:person=0.34 subject2=-0.16 subject2:anyone=-0.19 subject2:attribute=-0.02
subject2:inside=-0.11 subject2:none=-0.23 subject2:noun=0.53 subject2:person=-0.12 subject4=-0.04 subject4:anyone=-0.19
subject4:attribute=0.02 subject4:inside=-0.22 subject4:it=-0.13 subject4:none=0.16 subject4:noun=0.25
subject4:person=0.07 subject8=0.09 subject8:anyone=-0.14 subject8:attribute=-0.15 subject8:inside=-0.22
subject8:it=0.03 subject8:none=0.13 subject8:noun=0.49 subject8:person=-0.04 subjectmore=-0.04 subjectmore:anyone=-0.07
subjectmore:attribute=-0.08 subjectmore:inside=0.14 subjectmore:it=0.23 subjectmore:none=0.02 subjectmore:noun=-0.26
subjectmore:person=-0.02 subjectnever=-0.1 subjectnever:anyone=0.46 subjectnever:attribute=-0.11
subjectnever:inside=-0.13 subjectnever:it=-0.14 subjectnever:none=-0.22 subjectnever:noun=-0.03
subjectnever:person=0.06 times1=-0.6 times2=-0.08 times4=0.31 timesmore=0.08 title=0.04 title:anyone=-0.05
title:attribute=0.19 title:inside=-0.07 title:noun=-0.33
`)
