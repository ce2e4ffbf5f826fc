/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
9 ^+<odd>
8 lost~means
7 <block> <swallowed> op~not
6 ^+<crook> gave~secret
5 <means>+<lost> <money>+have <not>+<did> <not>+<me> ^+<means> been+<stolen> found~not home~not me~crook odd~op walet
4 <fraud> <me>+<not> ? a+<fraud> atm~means atm~mine block~mine crook~can crook~mine late~lost means~lost means~mine mis real scam this+<op> to+a typed~lure want~fails yesterday you~secret
3 # <crook> <fails>+<mine> <found>+a <me>+think <means>+<now> <mine>+<account> <mine>+<means> <mine>+ex <not>+<know> <odd>+<op> <stolen>+<means> ^+<lost> ^+<stolen> ^+a ^+there a+<fake> account~not been block change~me change~not disapear ex fails~means fak from has+been in+<mine> login me~gave me~stolen mine~lost mine~money never now~op on+<mine> on+a op~me paid secret~found secret~not stolen~means typed~secret was you~me
2 * <atm> <fake> <found> <found>+<stolen> <lost> <me>+<did> <me>+<typed> <me>+ve <means> <means>+anywher <money> <now> <stolen> and anywher by cancel did~not did~op found~stolen from+<mine> in means~stolen me~did me~fraud me~not me~op me~secret me~typed mine~account mine~crook mine~fraud mine~means not~did not~means not~op on op~did stolen taken that there this ve ve+been want~block you~mine
1 <can>+<not> <not> <odd> <secret> <typed> been+<fraud> can~not card chequ it means~now me~lure me~you not not~mine past~means the transfer want~mine
-1 <me>+<found> <me>+<want> <paper> <want> SHORT a did~me have how~me means~can means~not me~mine mine~stolen pay
-2 <can> <change> <did>+<me> <did>+<you> <fails> <how>+<can> <late> <life> <me>+report <want>+to <you> can~fails cover did~you do does for has+<not> how~can how~lost lost~late means~late me~late pin to without
-3 <can>+<mine> <can>+a <how> <me>+have <me>+m <study> ^+<did> ^+<you> ^+where an back fraud~past if if~mine lost~found m means~cover me~account me~cover me~want not~want stolen~cover stolen~me study~means theft up use want what why you
-4 <can>+<me> <if> <if>+<mine> <object> ^+<how> fe fraud~can friend if~lost it+back mine~how not~fraud not~now not~secret open others~found where
-5 <cover> have+<not> how if~means los others~you
-6 <fees> NOBODY ^+<can> about can
-8 <avoid> <others>`,
  complaint: `
14 <bad>
13 <protest>
8 <reply>
7 <how>+a ^+<you> me~protest nobody over
6 <praise> ^+<not> you~not
5 <me>+<found> a+shambl another mistak off shambl so speak tak this+<can> to+speak you~bad
4 <you>+<you> bad~you complaint how~protest not~lure pas praise~mine these wast your you~fees
3 <fees>+for <late> <me>+demand <mine>+<protest> <not>+hapy ^+this answer demand demand+an hapy late~not lik lost~late lost~you me~you mine~past mine~protest one tim you~can you~late
2 <me>+m <me>+ve ^+<me> ^+the all an back don help m me me~found me~late servic thr ve wel wel+<did> with
1 <not> <you> for from is mine~late this you
-1 * <can> <crook> <if> <mine> <mine>+<means> <now> a it means~stolen me~op mine~means my not to
-2 <account> <can>+<me> <cover> <did> <fails> <how> <how>+<can> <know> <me>+<did> <means> <stolen> ^+<how> about adres can can~me can~means card does have how how~did if if~me just me~did me~know me~lure me~means me~not me~secret money need not~now not~op op~me pay stolen transfer what
-3 <did>+<you> <money> <odd> <op> <secret> <study> ? NOBODY acount can~op did~fees did~you do have+a how~can lost~means me~now s scam that where
-4 <avoid> <fraud> branch me~fraud
-5 SHORT ^+<can>
-7 open`,
  personal: `
7 <did>+<mine> means~fails
6 <can>+<mine> ^+<change> new refund show the+wrong wrong
5 <change> <fails> <fees>+<did> <not>+log balanc charg chequ fees~did fees~mine log mov the+<op>
4 #+<money> <can>+<not> <can>+<you> <how>+<fees> <mine>+<cover> <mine>+<loan> <object> <op>+<me> ^+the a+<op> adres by+<late> change~op claim euro found has+<not> how~lost how~money lost~secret means~late me~paper mine~fails mistak number of+<mine> stat through want~change why
3 # <found>+<mine> <how>+s <if>+<life> <me>+report <means>+<late> <means>+has <mine>+limit <not>+com <op>+<found> <op>+twic ap found~mine gav it+<found> late~means les life~not limit means~me means~want mine~object mine~op money~me month much not~change past~me pin please s+<mine> shop stop than than+<me> to+<mine> twic want~paper when will you~me
2 <change>+<mine> <gave>+<me> <me>+<op> <mine> <mine>+<op> <mine>+salary <paper> <secret> <want>+a ^+<me> ^+<mine> can~not forgot forgot+<mine> found~op gave~me has how~fees in it life~mine loan means~found me~mine me~secret me~want mine~loan mine~paper my need not s the
1 <found> <op> <want> ME is me me~did me~op mine~not was
-1 * <can> <did> <family> <lost>+<mine> <me>+<can> <me>+have <me>+m <mine>+<family> a can~mine card have how~can how~did lost~mine m me~not me~you mine~family not~me
-2 <how>+<did> <if> <lost> <lure> <me>+<lost> <odd> <want>+to <you> block can~me can~means can~stolen for how~means if~means means~lost me~gave mine~fraud mine~money never on op~not past~found past~means stolen
-3 <can>+a <crook> <did>+<me> <how> <praise> <protest> <stolen> ^+<how> a+<means> all an and are atm been+<fraud> can~fees can~op can~secret change~me crook~mine did~me did~means do hack how how~fails if if~me insuranc los means~stolen mine~you mis not~did sav scam
-4 <avoid> <fraud> <others> bank can~late did~lost did~want does kep open someon want~means with
-5 branch
-6 about
-7 <can>+<me> NOBODY ^+<can>
-8 how~change`,
  complex: `
13 <life>
12 <loan>
11 ^+mov
10 <invest>
8 <home> ^+<loan>
7 buy invest mortgag
6 <firm> me~loan start
5 ^+bereav a+<firm> bereav busi can~loan m+going me~life mine~family
4 <family> <mine>+<family> ^+<life> a+<home> can~home debt for+<mine> mother plan sel sel+<mine>
3 <me>+<can> company joint me~family need repay retir
2 <can>+<not> <me>+m and m mine~money not~mine to we with
1 <lost>+<mine> <money> <want> can~not lost~mine me~can me~mine me~want money
-1 * <account> <did> <found> <how> <me> <mine>+<means> <not> did~me do how how~me i it me~means mine~account mine~secret on the was
-2 <can> <change> <crook> <did>+<me> <gave> <how>+<can> <how>+<did> <if> <late> <lost> <me>+ve <means> <mine>+<account> <secret> <stolen> been can~means card change~mine how~can in life~mine lost~means me~change me~fraud me~op mine~means open stolen ve you
-3 <avoid> <me>+<op> <op> <study> <you> ^+<how> ^+<if> are can~account did~account did~mine did~you does family~means fraud have if is me
-4 <fraud> <others> <paper> NOBODY open+an tak
-5 <fees>
-6 ^+<can>`,
}
