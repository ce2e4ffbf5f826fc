/**
 * How matters of money, cover, tax and purchases are talked about by whoever does not know their names: for
 * each, the small words, verbs and people of the story. Beside `scenes.fr.ts`, in its form; written matter by
 * matter, from the names of the matters. Runs where an index is built.
 */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
avoir bu,boire,bu un verre,bourré,ivre,ivresse,saoul,éthylotest,gramme d’alcool,positif au contrôle,fumé un joint,shit,cannabis,coke:alcool,drogue,stupéfiants
rentré dedans,percuté,embouti,carton,accrochage,tamponné,plié ma voiture,planté ma voiture,cabossé,rayé,tôle froissée,aile enfoncée:accident,dommages matériels,constat amiable
pris la fuite,s’est enfui,délit de fuite,conducteur inconnu,pas d’assurance en face,non assuré en face:fonds de garantie,fgao
blessé,jambe cassée,fracture,hôpital,séquelles,coup du lapin,douleurs,arrêt de travail accident:dommages corporels,indemnisation des victimes
chevreuil,sanglier,cerf,biche,renard,bête sur la route:animal sauvage,accident
voiture foutue,voiture morte,plus réparable,irréparable,trop chère à réparer,à la casse,ferraille:épave,véhicule irréparable,expertise
passe un expert,passage de l’expert,contester l’expert,estimation des dégâts,chiffrer les dégâts,contre-expertise:expertise
prêter ma voiture,prêter le volant,un ami conduit,copain au volant,cousin au volant,laisser le volant,quelqu’un d’autre conduit:prêt de véhicule,assurance
aller au boulot en voiture,livrer,livreur,livraison de repas,vtc,tournée,clients en voiture,déplacements professionnels,coursier:véhicule personnel,usage professionnel,travail
bla bla car,blablacar,covoitureur,prendre des passagers,partager les trajets:covoiturage
voiture au garage,ne roule plus,plus utilisée,sur cales,hivernage,stationnée:véhicule,inutilisé,assurance obligatoire
permis depuis peu,jeune permis,permis tout neuf,vient d’avoir le permis,novice,apprenti conducteur:jeune conducteur,surprime
apprendre à conduire avec,accompagnateur,quinze ans volant,aac:conduite accompagnée
points de malus,coefficient,perdre mon bonus,combien de bonus,sans sinistre:bonus-malus
prime qui augmente,payer moins cher,trop chère assurance,tarif assurance,cotisation augmente,hausse de cotisation,cotise:tarif,cotisations,assurance
personne ne m’assure,refuse de m’assurer,veut pas m’assurer,toutes refusent,assureurs refusent,viré de mon assurance:refus d’assurance,bureau central de tarification
partir chez un autre assureur,quitter mon assurance,changer d’assurance,arrêter l’assurance,casser le contrat,mettre fin au contrat,loi châtel,loi hamon,date anniversaire:résiliation du contrat
assureur me vire,assureur me lâche,assureur me résilie,assurance me jette:résiliation par l’assureur
vignette verte,papillon vert,carte verte,macaron:certificat d’assurance,attestation d’assurance
tous dommages,couvert même responsable,formule complète,la totale,meilleure couverture:tous risques,garanties facultatives
minimum obligatoire,formule minimum,le moins cher,au minimum,assurance de base:au tiers,responsabilité civile,obligatoire
il reste à ma charge,reste à charge,part à payer,somme déduite:franchise
trottinette,gyropode,hoverboard,engin électrique:assurance obligatoire,véhicule
mobylette,mob,scoot,cyclo,solex,125:scooter,cyclomoteur,deux roues
voiture disparue,moto disparue,plus sur le parking,plus devant chez moi,plus dans la rue,forcé ma voiture,fracturé ma voiture:vol de véhicule
visite de cambrioleurs,rentrés chez moi,fracturé la porte,forcé la porte,porte forcée,effraction,tout volé chez moi,bijoux volés:cambriolage,assurance habitation vol
plafond qui goutte,voisin du dessus,machine à laver a débordé,tuyau,canalisation,infiltration,plafond taché,auréole,fuite:dégâts des eaux
maison brûlée,cuisine en feu,explosion de gaz,cramé,flammes,court circuit:incendie
tempête,grêle,inondé,inondation,coulée de boue,tremblement de terre,fissures,sécheresse,ouragan:catastrophe naturelle
enfant a cassé,mon fils a cassé,mon chien a mordu,j’ai cassé chez,abîmé chez quelqu’un,vase cassé,ballon fenêtre:responsabilité civile
tombé dans l’escalier,tombé de l’échelle,brûlé en cuisine,accident domestique,accident de bricolage,chute chez moi:garantie accidents de la vie,accidents de la vie courante
payer l’avocat,frais d’avocat,frais de justice,aide pour un procès:protection juridique
viens d’emménager,nouvel appartement,remise des clés,avoir les clés,premier logement,je loue un appartement:assurance du locataire,assurance habitation
construit une véranda,piscine,extension,agrandi,refait le grenier,acheté des meubles,déclarer des travaux:modification du contrat d’assurance
louer à plusieurs,trois dans l’appart,colocataire,coloc:colocation
louer aux vacanciers,airbnb,gîte,chambre d’hôtes,touristes:location saisonnière,meublé de tourisme
prêter mon appartement,échanger ma maison,garder ma maison,quelqu’un chez moi pendant:échange de logement
toiture de l’immeuble,cage d’escalier,ascenseur,hall d’immeuble,façade,syndic:parties communes,copropriété
ordinateur cassé,tablette cassée,écran fissuré,téléphone cassé,casse du téléphone:assurance,appareils portables
bateau,voilier,jet ski,zodiac,semi-rigide:bateau de plaisance
ski,snowboard,piste,secours en montagne,vacances à la neige:assurance neige
mort du titulaire,plus de ce monde,parti trop tôt,dernier souffle,feu mon père,enterré,quand je serai parti,quand je serai mort,après ma mort:décès,succession
part de chaque enfant,combien prend l’état,combien je vais toucher,part de l’héritage,taxe quand on hérite,donner à l’état:droits de succession
papiers chez le notaire après un décès,déclarer l’héritage,après un enterrement,biens du défunt:déclaration de succession
voiture du défunt,maison du défunt,ce qui n’est pas taxé,exonéré d’héritage:succession,exonérations
compte de mamie,compte de papa,compte de maman,compte du défunt,argent du mort,retirer après le décès:compte bancaire,décès
gros chèque de mes parents,cadeau d’argent,argent pour anniversaire,étrennes,offert de l’argent,donné de la main à la main,donné du liquide,enveloppe:don manuel,déclaration
aider mes enfants,donner à mon fils,donner à ma fille,donner à mes petits-enfants,sans payer d’impôt,de mon vivant:donation,abattement
mis de l’argent pour moi chez un assureur,souscrit pour moi,touche le capital,capital décès,contrat du défunt,découvrir un contrat:bénéficiaire,assurance-vie
enlever mon ex,ôter mon ex,mettre mes enfants à la place,changer le nom sur l’assurance vie,clause:modifier le bénéficiaire,assurance vie
sortir l’argent de l’assurance vie,retirer de l’assurance vie,rachat partiel,rachat total,impôt sur l’assurance vie:revenus d’un contrat d’assurance-vie,imposition
prendre un crédit sans justifier,sans dire pourquoi,pour ce que je veux,argent rapide,sans justificatif:prêt personnel
crédit pour une voiture,crédit pour un canapé,crédit cuisine,crédit du magasin,crédit chez le concessionnaire,financement du vendeur,bien jamais livré:crédit affecté
réserve qui se reconstitue,carte de crédit du magasin,carte de fidélité crédit,argent disponible en permanence:crédit renouvelable
payer sans intérêts,sans frais en plusieurs fois,3 fois sans frais,10 fois sans frais:crédit gratuit
changer d’avis sur un crédit,signé hier,annuler le crédit,regrette d’avoir signé,sept jours,quatorze jours:droit de rétractation
petit crédit refusé,banques disent non,petits revenus,au rsa et crédit,aucune banque ne me prête,adie,secours catholique:microcrédit personnel
louer avec option,loa,lld,louer une voiture longtemps,racheter à la fin,loyer de voiture:leasing,location avec option d’achat
se porter garant,garant,caution solidaire,parents garants:caution
coût total du crédit,vrai taux,tout compris taux:taux annuel effectif global
banque vérifie,contrôler mes revenus,obligation du prêteur,fiche de dialogue:obligations de la banque,crédit à la consommation
arrive plus à rembourser,ne peux plus rembourser,crédit qui m’étouffe,mensualités trop hautes,reporter une mensualité,suspendre les mensualités:difficultés de remboursement,report d’échéance
traite de la maison,payer la maison,garder ma maison,vendre ma maison dettes,perdre ma maison,mensualité de la maison:crédit immobilier,difficultés à payer
baisser mon taux,meilleur taux ailleurs,taux trop haut,autre banque rachète,faire racheter:renégocier,rachat de crédit immobilier
finir plus tôt,solder d’un coup,payer d’avance,en avance,avant la fin,tout rembourser d’un coup:remboursement par anticipation
banque dit non,prêt pas accepté,pas eu le prêt,refus du crédit:crédit immobilier refusé,vente
malade et crédit,invalide et crédit,qui rembourse si je meurs,qui paye si je tombe malade:assurance emprunteur,garanties décès incapacité invalidité
diabétique,diabète,épileptique,opéré du cœur,sclérose,antécédents,séropositif,cancer:aeras,risque aggravé de santé
plus de travail,perdu mon taf,plus de boulot,viré,licencié,usine ferme:perte d’emploi
deuxième ptz,ravoir un ptz,encore un ptz,déjà eu un ptz:plusieurs fois,prêt à taux zéro
séparés et prêt,se sépare prêt,ex paye plus,mon ex et le crédit,prêt à deux:co-emprunteur,séparation,divorce
inscrire la maison en garantie,bien en garantie,effacer la garantie,lever la garantie:hypothèque
frais chez le notaire,frais d’acte,taxes à l’achat:frais de notaire
patron m’aide à acheter,1 % logement,prêt employeur:action logement,prêts complémentaires
laisser un bijou,laisser ma montre,mettre au clou,ma tante,récupérer mon bijou:prêt sur gage,crédit municipal
prêter à un ami,avancer de l’argent,m’a avancé,me doit de l’argent,me doit de la thune,papier signé,trace écrite,preuve du prêt:reconnaissance de dette,prêt entre particuliers
collé de dettes,dettes partout,noyé,asphyxié,sur le dos,plein de crédits,n’en sors plus,ne m’en sors plus,tout payer:surendettement,déposer un dossier
effacer l’ardoise,repartir de zéro,tout effacer,dettes annulées:rétablissement personnel
commission décide,commission impose,refuser la commission,imposé par la commission:mesures imposées par la commission
étaler mes dettes,arrangement avec les créanciers,plan de remboursement:plan conventionnel de redressement
mettre dehors pendant le dossier,huissier pendant le dossier,saisi pendant le dossier:procédure de surendettement
huissier vide mon compte,compte vidé par,prend sur mon compte,saisi mon compte,tout saisi,amende prise sur:saisie sur compte bancaire,saisie administrative
qu’est-ce qui me reste,me laisse pour manger,laisser sur mon compte:solde bancaire insaisissable
frais parce que pas assez,plus assez sur mon compte,pas assez d’argent,prélèvement refusé,paiement refusé,prélèvement revenu:incidents de paiement,frais
moins sur mon compte,passer sous zéro,sous zéro,dans le négatif:découvert
client en moins,veut plus de moi,plus de moi comme client,banque m’écrit,me met dehors banque,ferme mon compte:clôture d’un compte par la banque
banques me refusent,refuse de m’ouvrir,pas le droit à un compte,m’ouvrir un compte:refus d’ouverture,droit au compte
compte à deux,compte avec mon copain,compte avec ma copine,compte avec mon mari,compte ensemble,compte commun:compte joint
compte hérité,compte à plusieurs,compte avec mon frère:compte indivis
gérer le compte de,s’occuper des comptes,retirer pour ma mère,ma sœur gère,signer pour ma grand-mère:procuration bancaire
16 ans,12 ans,moins de 18,pas majeur,ado,gamin,gosse,sans mes parents:mineur,jeune
plus touché depuis des années,vieux livret,livret oublié,compte endormi:compte inactif
trouver tous mes comptes,liste de mes comptes,comptes cachés:ficoba
machine garde,machine a mangé,avalée,bouffée,reste coincée,restée dedans:carte avalée par un distributeur
achats bizarres,dépenses bizarres,débits bizarres,paiements que j’ai pas faits,acheté avec ma carte,se sert de ma carte,carte encore sur moi:fraude à la carte bancaire
tiré mon portefeuille,tiré mon sac,pickpocket,arraché mon sac,piqué ma carte:vol de carte bancaire
plus mon portefeuille,fait tomber ma carte,tombée de ma poche,introuvable carte:perte de carte bancaire
tout perdu mes papiers,tous mes papiers,permis et carte d’identité:papiers volés
chèque sans rien dessus,chèque revenu,chèque refusé,client me paye chèque,refilé un chèque,reçu un chèque impayé:réception d’un chèque sans provision
fait un chèque et pas d’argent,mon chèque rejeté,mon chèque est passé,rattraper mon chèque:régulariser un chèque sans provision,interdiction d’émettre des chèques
combien retirer,retirer plus,guichet,sortir du liquide:retrait d’espèces
payer gros en liquide,liquide au garage,régler une facture en liquide,plafond liquide:paiement en espèces
sans contact,sans taper,approcher la carte,50 euros carte:paiement sans contact
passer la frontière,valise de billets,sortir du pays,emporter du cash,amener du liquide,ramener du liquide,partir avec de l’argent:douane,argent,étranger
vacances loin,hors zone euro,retirer là-bas,payer là-bas,payer en voyage,changer des dollars:payer à l’étranger
envoyer au pays,envoyer à ma famille,faire passer de l’argent:transfert d’argent,mandat cash
faux conseiller,faux mail,mail louche,mail chelou,sms louche,colis à payer,clique sur le lien,ameli faux,amende faux:hameçonnage
embobiné,entubé,pigeonné,soutiré,soutirer,faux vendeur,fausse histoire,amoureux sur internet,pris pour un pigeon:escroquerie
serrurier,plombier chez moi,vendeur à la porte,panneaux solaires,alarme,sonner à la porte,porte-à-porte,fait signer chez moi:démarchage à domicile
on m’appelle tout le temps,appels cpf,appels publicitaires,harcelé au téléphone,bloctel:démarchage téléphonique
colis jamais arrivé,pas livré,toujours rien,me fait attendre,retard de livraison,en retard commande,deux mois que j’attends:livraison du bien
renvoyer,rendre un article,retourner un article,changer d’avis,annuler ma commande,plaît plus,taille trop petite:rétractation,vente à distance
site ne répond plus,boutique en ligne disparue,pas remboursé par le site,litige vendeur:recours en cas de litige,achat à distance
tombe en panne,marche plus,défectueux,sav,cassé au bout de,en panne au bout de,refuse de réparer:garantie légale de conformité,garantie
défaut caché,vice,problème caché,voiture d’occasion en panne:vices cachés
reconduit tout seul,renouvelé tout seul,salle de sport,abonnement continue,sans me prévenir:tacite reconduction
changer d’opérateur,garder mon 06,garder mon numéro,rio:portabilité du numéro
opérateur m’augmente,forfait augmente,changent mon forfait:téléphone,évolution du contrat
couper internet,rendre la box,arrêter mon forfait,casser mon abonnement:résiliation du contrat,téléphone internet
plus d’internet,pas de box,wifi gratuit,cybercafé,hotspot:accéder à internet sans abonnement
impôt en plusieurs fois,étaler,chaque mois les impôts,par mois:mensualisation,impôt
attendre pour payer,pas de quoi payer le fisc,peux pas payer tout de suite,plus tard les impôts,échelonner:délai de paiement,impôts
effacer mes impôts,annuler mes impôts,impôt trop lourd,faire sauter:remise gracieuse
payé en retard,oublié de payer,retard impôts,10 %:sanctions,retard de paiement de l’impôt
trompés,erreur du fisc,pas d’accord fisc,râler,conteste:réclamation,impôt
fisc revient,redressement,contrôle fiscal,années en arrière,rappel d’impôt:supplément d’impôt,délai
`
