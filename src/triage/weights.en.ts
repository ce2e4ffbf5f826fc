/** Written by `node scripts/train-triage.mjs`; read by `opinion.ts`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
  urgent: `
11 <scam>
9 <lost>
7 <means> <strange> ^+someon been block+<mine> from i+never never someon
6 <credential>+i <gave> <mine>+sav <spent>+<means> <spent>+i ^+<lost> atm disapear fel
5 <mine>+<means> <mine>+acount <strange>+<spent> ^+<strange> fak i+<gave> i+didn this
4 <means>+anywher ^+machin a anywher bought don don+t gon got+<scam> machin mak+this not report+<scam> t+find that this+<spent> used was
3 <spent> <spent>+, <spent>+on ^+<means> ^+<spent> ^+somebody acount clon find find+<mine> got have i+think on s+been somebody there+<spent> think ve+been was+<lost> with+<mine>
2 # atm+swalow company+i i+ve swalow swalow+<mine> there ve
-1 <mine> ^+i
-2 <mine>+<spent> ^+can ^+where are ariv do+i hasn hasn+t i+want please where you
-3 <scam>+, ME ^+how again chang chang+<mine> clos expir i+need is me month receiv receiv+<mine> saf stil want when
-4 <means>+insuranc ^+what can+i do does i+report it+s up who will yet
-5 <means>+isn can fe for what wrong
-6 how if insuranc why
-7 NOBODY declin
-10 *`,
  complaint: `
13 complaint
12 this
9 ^+you complain nobody your
8 ombudsman servic
7 ^+your morn tak
6 an rep with
5 ^+nobody another contact+ombudsman i+contact no thr
4 am back i+am tak+<mine> these wait you
3 , an+hour are ve+been
1 i i+m m
-1 NOBODY a how
-2 ME SHORT twic you+<spent>
-3 <mine> ^+can can divorc how+long inheritanc loan
-4 <credential> but do open
-5 * ^+<mine> ^+what refund t what
-6 <means> acount have
-8 <spent>`,
  personal: `
8 the
7 <mine>+acount ^+i refund t
6 has on+<mine> please was
5 <mine> <mine>+balanc balanc log log+in new stat t+log where+<mine>
4 <spent> can+you cancel fail how+much much when+will why
3 <credential> <mine>+<credential> <mine>+<means> ME ^+why found i+found limit pend s+<mine> stil
2 <means> <mine>+adres <mine>+salary adres did increas increas+<mine> me salary upd upd+<mine> you
-1 acount
-2 <scam> a divorc get' i
-3 <mine>+husband <mine>+mum ^+consolid are buy company consolid consolid+<mine> do+i for+<mine> how+do husband i+can i+m invest m mum open sav sel sel+<mine> to want+buy we
-4 <spent>+<mine> busi can died long saf what
-5 and do does how if inheritanc kep mortgag with
-6 <lost>
-7 * can+i
-8 about
-9 NOBODY`,
  complex: `
7 invest
6 and busi inheritanc loan pension
5 a mortgag
4 # <mine> <spent>+<mine> SHORT buy died retir we
3 , ^+debt ^+i ^+remortgag borow debt divorc for+<mine> remortgag with
2 ME ^+mov i+m m mov to
1 for
-2 * <lost> NOBODY ^+how exchang in rat student student+acount
-3 ^+can an+acount can contact do+i how i on
-4 <credential> can+i have open sav someon
-5 ^+what do does me
-6 <scam> <spent>
-7 fe is saf
-8 <means>`,
}
