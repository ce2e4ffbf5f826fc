/** What customers say around a matter in English, in the form of `related.fr.ts`. */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
how long,when,time,days,hours,soon:delivery estimate,timing,pending
recognise,recognize,didn’t make,not mine,never made,strange,unknown:not recognised,fraud
twice,two times,again:twice,duplicate
delivered,mail,post,track,tracking:arrival,delivery
split,bill,friend,friends:receiving money
tab,store,shop,restaurant,merchant:payment
blocked,locked,wrong pin:pin blocked
broken,chip,damaged:card not working
purse,wallet:lost,stolen
euro,dollar,pound:currency,exchange`
