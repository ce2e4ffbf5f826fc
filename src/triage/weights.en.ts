/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
8 <fraud>!
7 <stolen>! ^+<odd> odd~op!
6 late~lost
5 <block> <not>+<me> found~fraud! him home~not lost~means! means~lost!
4 <money>+have <op>+on <swallowed>! ^+<account> ^+<crook> bag block~mine crook~mine! found~stolen! help lost~means means~swallowed! me~how! mine~money! mis op~not paid real this+<op> want~fails want~fails!
3 <crook>+<can> <did>+? <fails>+<mine> <found>! <found>+a <lost>! <me>+<not> <me>+<typed> <me>+think <me>+ve <means>! <means>+<lost> <means>+<now> <means>+anywher <mine>+ex <not>+<did> <odd>+<op> <swallowed> ? ^+<fraud> ^+<lost> ^+<stolen> ^+a ^+there a+<fraud> account~found! anywher atm~means atm~mine been+<stolen> block cancel can~did! change~not crook~can crook~can! crook~mine detail did~fraud ex found~me! found~not found~not! from+<mine> gave~secret has+been how~not login man means~can! means~lost means~mine means~study me~fraud! mine~account! mine~crook! mine~lost odd~op op~not! past~found scam stolen~means think this using using+<mine> ve walet you~me
2 # * . <account>! <crook>! <fake>! <found>+<stolen> <fraud> <me>+<did> <means>+bok <mine>+<account> <mine>+<means> <money>! <not>+<know> <now> <odd>! <past>+<now> <secret>+to <stolen>+<means> <swallowed>+<mine> ^+<means> account~fraud and and+it atm~swallowed been block~means bok can~did can~lost can~not click did~not did~op! fails~means fak family~means firm~me firm~not found~fraud found~stolen from gave~mine gave~secret! in+<mine> last means~now me~not! me~stolen mine~crook mine~found! mine~means! mine~money never night not~did not~did! not~means not~op! now on+<mine> op~me op~me! past~late past~now secret~found secret~me should stolen swallowed~mine that the+<atm> the+<you> there to+a transfer typed~mine! was you~secret
1 <atm> <can>+<not> <crook> <fake> <found> <lost> <mine>! <money> <not> <not>! <op>! <secret>! <stolen> <typed> a+<fake> can~mine cod did~op fake~me found~me in mad means~found means~stolen me~can me~crook me~did me~gave! me~how me~lure! me~not me~op me~op! me~secret me~you mine~account mine~can! mine~found mine~means mine~now money not~mine not~op on on+a op~did typed~lure typed~mine typed~secret want~mine
-1 <can> <change> <how>+<can> <late> <me>+<found> <me>+<want> <paper> <want> <want>! <want>+to ^+<if> ^+<mine> a did~me do for fraud lost means~not me~late me~lost past~can pay to
-2 <can>+<me> <can>+<stolen> <can>+a <can>+the <did>+<you> <how>! <life> <me>+have <me>+m <study> <you> <you>! SHORT ^+<you> back but cal can~change can~cover debit did~lure did~you have how~can how~did! in+<past> m means~late me~money me~want me~want! not~lure not~now someon up want what where+<can> without you
-3 <can>+<mine> <cover> <did>+<me> <fees>! <how> <if> <if>+<mine> <late>! <me>+am <mine>+<others> <object> ^+<did> ^+where an can~fails can~fees could day does fe has+<not> how~if if if~means if~mine if~stolen insuranc me~account me~avoid me~now! mine~others not~now! not~secret not~want open others~means refund stolen~cover stolen~not use where why
-4 <avoid>! ^+<how> friend have+a how los mine~if not~fraud others~found
-5 <fees> <others> ^+<can> can have+<not> who
-6 <avoid> <gave>+about NOBODY about+<crook>
-7 about`,
  complaint: `
11 <bad>
9 <protest>
8 <protest>! <reply>
7 <bad>! <how>+a <praise> ^+<you> me~protest over
6 ^+<not> me~you! nobody speak tak you~not
5 <you>+<you> a+shambl bad~you how~protest! mistak shambl this+<can> you~fees
4 <fees>+for <me>+<found> another can~bad how~protest lik off pas so these wast you~bad
3 <late>! <me>+demand <mine>+<protest> ^+this complaint customer demand demand+an enough late~you lost~late me~late! mine~protest not~lure praise~mine praise~mine! tim your you~can you~late
2 <late>+<not> <me>! <me>+m <me>+ve <not>+help all answer back don help late~not lost~you m me me~found me~found! one this thr ve wel wel+<did> with you~can! you~mine
1 <late> <not> <not>! <you> ^+<me> for mine~late you
-1 * , <can> <can>+<me> <crook> <did>+<me> <fake> <how>+<can> <me>+<did> <means>! <mine> <mine>+<means> <mine>+<secret> <now> <stolen> a can~me hapen it means~stolen me~did me~not me~now me~op me~secret mine~account mine~means mine~secret my not not~did on op~me op~not someon to
-2 . <account> <account>! <cover> <did> <fails> <how> <if> <know> <me>+<gave> <means> <money>! <odd> <op> <others>! <secret> ? ^+<how> a+question acount can can~means card chequ cod cover do does hack have how how~can how~did how~fees how~means if if~me just lost~means me~fees me~lure me~means money need odd~op pay question s stolen transfer what where
-3 <fees>! <fraud> <mine>+<others> <money> <study> NOBODY about can~op did~you have+a me~fraud scam that who
-4 <avoid>! <did>+<you> branch me~others!
-5 <avoid> SHORT ^+<can>
-7 open`,
  personal: `
7 <can>+<mine>
6 new refund the+wrong wrong
5 <change>! <did>+<mine> <fees>+<did> <mine>+<cover> <not>+log balanc charg fees~did log means~fails mov show
4 #+<money> <can>+<not> <change> <fails> <if>+<life> ^+<change> ^+the by+<late> claim euro family~mine! fees~mine found has+<not> how~lost how~money means~late! mine~fails month of+<mine> s+<mine> study~secret the+<op> why
3 # <can>+<you> <found>+<mine> <how>+<fees> <how>+s <late>! <means>+has <mine>+<loan> <mine>+<op> <mine>+limit <not>+<fails> <not>+com <object> <op>! <op>+<found> <op>+<me> <op>+twic <secret>! a+<op> adres ap chequ found~op in+<past> life~not limit lost~want! means~want! me~paper mine~secret! mistak much not~account not~change not~fails past~can past~can! pin please stat through to+<mine> twic want~paper when will you~me
2 <gave>+<me> <me>+<op> <mine> <mine>! <object>+acident <want>+a ^+<mine> a+<paper> acident but can~change change~mine! declin found~mine found~mine! gav has how~mine in is les life~mine loan me means~found means~found! means~late means~me me~change! me~mine! me~paper! mine~loan mine~not! mine~op mine~paper money~me money~me! need no number past~change past~object past~object! past~want s than than+<me> the you~mine
1 <change>+<mine> <found> <mine>+<means> <op> <paper> <secret> <want> ME ^+<me> can~not can~not! it me~can me~did me~mine me~op me~secret me~want mine~can mine~found mine~means! mine~not mine~want my not op~found send was
-1 * <can> <can>! <did> <family> <how>+<can> <lost>+<mine> <lure> <me>+<gave> <me>+have <me>+m <mine>+<family> a atm~means atm~mine can~me can~mine! card cod for hapen have how~can how~me lost~means lost~mine m means~mine me~fraud me~lure me~not mine~family mine~fraud mine~money never not~me op~not stolen to typed~lure typed~mine what
-2 <crook>! <did>+<me> <firm>! <fraud> <how> <how>! <if> <if>+<me> <lost> <lure>! <me>+<lost> <means>+<can> <mine>+<others> <odd> <past>! <protest> <stolen> <want>+to <you> ^+<how> ^+a a+<means> account~fraud account~me an atm block can~means can~op change~me cover crook~mine did~me did~means fak found~not his how~did! how~me! how~means if~me if~means just means~stolen me~crook me~gave me~stolen mine~if mine~others mine~you neighbour not~did odd~op on one scam should
-3 <can>+a <crook> <fraud>! <praise> <you>! a+question and bank can~me! can~stolen do does hack her how how~fails if insuranc kep los past~found question sav someon want~means with
-4 <avoid>! <can>+<me> <fees>! <others> <reply> are can~cover! can~fees can~late did~lost did~me! did~want how~change how~change! open
-5 <avoid> about branch
-6 ^+<can>
-7 NOBODY`,
  complex: `
11 <invest>
10 <loan> ^+mov
9 <life>
8 <firm>! <life>! ^+<loan>
7 <home> buy invest mortgag start
6 m+going me~loan
5 <loan>! ^+bereav bereav can~loan me~life
4 <home>! <object>! a+<firm> a+<home> can~home mine~family mov+to plan to+<did>
3 <family> <family>! <firm> <me>+<can> <mine>+<family> <mine>+famy busi debt family~life joint lif me~can! me~family me~firm! mine~family! mine~firm! mine~how! mine~money mother repay retir sel
2 <can>+<not> <me>+m can~mine! for+<mine> m need we
1 <lost>+<mine> <want> and can~not for lost~mine me~want to with
-1 * <account> <did> <did>! <fails> <found> <found>! <how> <how>+<can> <late> <lost> <lure> <me> <mine>+<account> <mine>+<means> <mine>+<secret> <not> <op>! ME SHORT ^+<if> ^+<mine> an been change~mine did~me do had hapen how how~can i if~mine in it means~stolen me~change me~gave me~means me~op me~secret mine~account mine~means mine~secret not~me pay the was what will
-2 <can> <change> <cover> <crook> <did>+<me> <gave> <how>+<did> <if> <late>! <me>+have <me>+ve <means> <means>! <not>! <op> <secret> <stolen> <study> <you> <you>! ^+<did> can~account can~account! can~means card did~account did~mine did~you fraud have how~can! how~means if is lost~means me me~fraud of on someon stolen that ve who you
-3 <fees> <fraud> <me>+<op> <paper> ^+<how> does family~means fe open open+an
-4 <avoid> <fees>! <others> NOBODY
-5 ^+<can>`,
}
