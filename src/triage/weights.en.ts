/** Written by `node scripts/train-triage.mjs`; read by `opinion.ts`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
  urgent: `
31 urgent:said
8 ^^+<scam>
7 they
6 that
5 <mine>+sav ^+<means> disapear i+didn left not t
4 # <means> <spent>+<means> ^+just ^+someon from left+<mine> never somewher this
3 <means>+got <mine>+<means> <strange>+<spent> ^+<lost> ^+<spent> ^+<strange> ^^+<gave> ^^+dad a been by fak has i+<gave> it me pretend pretend+be using using+<mine> was
2 <mine>+acount ^^+<spent> ^^+is ad and+it don+t i+think i+ve in on t+me taken think ve
1 <spent> urgent:mentioned
-1 , <lost> for
-2 <mine>+<spent> SHORT ^^+<mine> ^^+m all an ask back complaint:said get haven haven+t i of personal:said saf should should+i urgent:over want why work
-3 <scam>+, ^+are ^+if ^^+a ^^+to am are customer do+i does fe if+<mine> insuranc where will
-4 ^+how ^+what can+i cover do is refund what you
-5 ^+can about how use
-6 ^^+someon can if
-9 * NOBODY`,
  complaint: `
17 complaint:said
11 ^+you
9 nobody
8 so
7 jok
6 ^+nobody ^^+was another i+was over
5 ^+your ^^+a am+disapoint disapoint down servic these this wait
4 bank be complain ombudsman pathetic shock shock+servic ve wek your
3 ^+great ^^+ll ^^+wish an+apology apology been fil for+wast great i+ll i+wish ll one thank+for wast wast+<mine> wel wel+don will wish you
2 <lost>+<mine> ^+i ^+this ^^+demand all an an+hour back cal+me demand demand+an hapy i+demand i+m m me+back no not+hapy tim
1 cal
-1 * <mine> ^+how ^^+do a fe is
-2 ^+what ^^+to can+i complex:said does don+t how i+don of question someon urgent:said what where
-3 <mine>+<means> NOBODY SHORT ^^+<mine> can have just limit personal:said rat saf who
-4 <credential> ^+can about acount adres t work
-5 <means> ^^+you text urgent:mentioned
-6 do open
-7 <scam> <spent>`,
  personal: `
8 personal:said
7 ^+ad ^^+a log refund t+log
6 <spent>+was ^^+need much+do new stil wrong
5 <mine> ^+i after can+you stat t
4 #+euro <mine>+loan ^^+much ap cancel euro hasn hasn+t how+much i+report much please report this+# this+morn urgent:over was+<spent> what+this
3 <spent>+has ^+cancel ^+did ^^+<means> ^^+ap aplic cancel+stand chang+<mine> com com+in damag fail found i+found mistak on+<mine> out s t+com the this upd upd+<mine> why
2 <mine>+<means> <mine>+salary <spent> ^^+salary balanc chang declin has i+ask isn isn+t it les limit of than than+i twic up was+<mine> what+s
1 <mine>+<credential> ME SHORT ^^+was
-1 ^+how ^+what ^^+<mine> have
-2 * an are atm by complaint:said complex:said day do+i do+you got how+do i i+can is on should should+i someon there to what
-3 <means> ^^+for am bank didn didn+t long not open question why+do with
-4 <mine>+<spent> ^^+i acount+, and branch can how if just nearest nearest+branch saf that urgent:mentioned
-5 <lost> <scam> do does kep protect
-6 ^^+do urgent:said
-7 about can+i
-10 NOBODY`,
  complex: `
20 complex:said
11 debt
10 borow
9 loan
7 ^+mov plan
6 hom joint joint+acount mov
5 <spent>+<mine> ^^+m can+t financ for+<mine>
4 <mine>+husband ^^+<spent> ^^+a any+mor buy car for going husband m+going manag mor we writ
3 <mine>+children ^+buy ^^+<lost> and i+<lost> let will
2 leav to
1 <mine> ^^+<mine>
-1 ^+how about how what
-2 * <lost> ^^+is ^^+you an can+i do i in it on urgent:said want
-3 <mine>+<means> do+i does open personal:said urgent:mentioned
-4 <credential> <mine>+acount <spent> ^+can ^+what ^^+do fe is me the you
-5 <means> <scam>
-6 NOBODY`,
}
