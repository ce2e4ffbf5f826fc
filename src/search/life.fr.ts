/**
 * What people in France say of everyday matters around money: payments, cover, tax, purchases, home,
 * work, health, papers. Written subject by subject, without a list of queries, beside `synonyms.fr.ts`
 * and `related.fr.ts`, in their forms. Runs where an index is built.
 */

/** A line is a group of phrases that mean the same. */
export const SYNONYMS = `
acquitter,régler,payer
allouer,accorder,octroyer
autorisation,autoriser,permettre,permission
interdire,interdiction,défendre
exiger,réclamer,demander
justifier,prouver,preuve,attester,attestation
vérifier,contrôler,contrôle,vérification
refuser,refus,rejeter,rejet
démarche,formalité,procédure
somme,montant
sanction,pénalité,punir
infraction,délit
usurpation,usurper
vente,vendre,revendre,revente
achat,acheter,acquérir,acquisition
remplacer,remplacement
perdu,perte
abîmer,endommager,détériorer,dégrader,dégradation,casser
réparer,réparation
prévenir,avertir,informer,signaler
conserver,garder,conservation
durée de conservation,combien de temps garder
bijou,bijoux,or,métaux précieux
liquide,argent liquide,espèces,numéraire
pièces et billets,espèces
gage,gager,mise en gage
emprunteur,emprunter
co-emprunteur,emprunter à deux
dette,devoir de l’argent
impayé,non payé
virement sepa,virement européen
prélèvement sepa,prélèvement automatique,mandat de prélèvement
ouverture de compte,ouvrir un compte
clôture de compte,fermer un compte,clôturer un compte
compte bloqué,blocage de compte,compte gelé
compte en indivision,compte indivis,indivision
plafond de retrait,limite de retrait
retrait d’espèces,retirer de l’argent,retirer des espèces
défaillance,incident de paiement
prêt entre particuliers,prêter de l’argent,prêt d’argent
prêt relais,crédit relais
prêt viager hypothécaire,hypothèque inversée
crédit in fine,prêt in fine
crédit,financement,financer
taux d’usure,taux maximum
mainlevée,lever une hypothèque,levée d’hypothèque
frais de dossier,frais bancaires
privilège de prêteur de deniers,ppd
assurance perte d’emploi,garantie perte d’emploi,garantie chômage
risque aggravé de santé,aeras
garantie accidents de la vie,gav
protection juridique,assistance juridique
assistance,dépannage,remorquage
bris de glace,pare-brise cassé,vitre cassée
au tiers,assurance minimale,assurance obligatoire
déclaration de sinistre,déclarer un sinistre
perte totale,épave,véhicule irréparable,véhicule économiquement irréparable
fonds de garantie,fgao
bureau central de tarification,bct
assurance scolaire,assurance école
prévoyance,garantie décès invalidité
tiers payant,avance de frais,sans avancer les frais
complémentaire santé solidaire,css,cmu,cmu-c,acs
ticket modérateur,reste à charge
arrêt maladie,indemnités journalières,ijss
invalidité,invalide
accident du travail,maladie professionnelle
médecin,docteur,toubib,généraliste
médicament,remède,traitement
hôpital,hospitalisation,clinique,urgences
psy,psychologue,psychiatre
téléconsultation,consultation vidéo,visioconsultation
dentiste,soins dentaires
lunettes,opticien,optique
vaccin,vaccination,vacciner
ivg,avortement,avorter
pma,procréation médicalement assistée,fiv
don d’organes,donner ses organes
héritier réservataire,réserve héréditaire
exclure de la succession,déshériter
acte de notoriété,attestation d’héritier,certificat d’hérédité
indivision,indivisaire
usufruit,usufruitier,nue-propriété,nu-propriétaire
rapport fiscal,donations antérieures
don manuel,don d’argent,présent d’usage
abattement,exonération
barème,tranche
quotient familial,parts fiscales,nombre de parts
crédit d’impôt,réduction d’impôt,avantage fiscal
impôts locaux,taxe d’habitation,taxe foncière
majoration,pénalité de retard
contrôle fiscal,redressement,redressement fiscal,vérification fiscale
rescrit,prise de position de l’administration
avis d’imposition,avis d’impôt,feuille d’impôt
niche fiscale,défiscalisation
dividende,revenus financiers,revenus de capitaux mobiliers,flat tax,prélèvement forfaitaire unique,pfu
revenus fonciers,loyers perçus
compte à l’étranger,compte bancaire étranger
expatrié,non-résident,français de l’étranger
timbre fiscal,timbre électronique
commande,commander
rétracter,rétractation
garantie légale de conformité,conformité,non conforme
garantie commerciale,extension de garantie
vices cachés,vice caché
panne,tomber en panne
arnaque en ligne,escroquerie sur internet
abonnement,abonné,souscription
fournisseur,prestataire,professionnel
entre particuliers,particulier à particulier
soldes,promotion,réduction,remise,rabais
serrurier,plombier,dépanneur,artisan
devis,estimation
déménageur,société de déménagement
taxi,vtc
box,fournisseur d’accès,fai
portabilité,garder son numéro,conserver son numéro
numéro surtaxé,numéro spécial
harcèlement,harceler
menace,menacer,intimidation
injure,insulte,insulter
agression,agresser,violence
vol,cambriolage
violences conjugales,femme battue,violence conjugale
contraception,pilule
garde des enfants,résidence alternée,garde alternée
autorité parentale,droits des parents
pension alimentaire,contribution à l’entretien
prestation compensatoire,indemnité de divorce
livret de famille,état civil
acte de naissance,extrait de naissance
nom de famille,nom d’usage,changer de nom
changer de prénom,prénom
acte de décès,certificat de décès
concession funéraire,tombe,caveau
testament,testamentaire
crèche,mode de garde
assistante maternelle,nounou,nourrice
aide au logement,apl,als,alf,aide pour le loyer,aide au loyer
aah,allocation adulte handicapé
apa,allocation personnalisée d’autonomie
aspa,minimum vieillesse,allocation de solidarité aux personnes âgées
ass,allocation de solidarité spécifique
prime d’activité,ppa
bourse,bourse d’études
cantine,restauration scolaire
inscription scolaire,inscrire à l’école
examen,diplôme,bac,brevet
apprentissage,alternance,apprenti
formation,cpf,compte personnel de formation
cdd,contrat à durée déterminée
cdi,contrat à durée indéterminée
intérim,intérimaire,mission
rupture conventionnelle,rupture à l’amiable
préavis,délai avant de partir
indemnité de licenciement,prime de licenciement
prud’hommes,conseil de prud’hommes
congés payés,vacances,jours de congé
rtt,réduction du temps de travail
temps partiel,mi-temps
télétravail,travail à domicile
période d’essai,essai
contrat de travail,contrat d’embauche
embauche,embaucher,recruter,recrutement
certificat de travail,solde de tout compte
syndicat,délégué
fonctionnaire,agent public,fonction publique
trimestres,durée de cotisation
pension de réversion,réversion,retraite du conjoint décédé
retraite anticipée,carrière longue
hlm,logement social
squatteur,squat,occupation illégale
état des lieux,visite de sortie
charges,charges locatives
augmentation de loyer,révision du loyer
copropriété,syndic,parties communes
travaux,rénovation,chantier
permis de construire,autorisation d’urbanisme
viager,vente en viager
plomb,amiante,diagnostic immobilier
nuisance,bruit,tapage
déchets,encombrants,poubelle
animal,chien,chat
permis de conduire,code de la route
excès de vitesse,radar,flash
suspension de permis,retrait de permis
fourrière,enlèvement du véhicule
trottinette,skateboard,rollers
plaque d’immatriculation,plaques
covoiturage,partage de trajet
malus écologique,taxe co2
prime à la conversion,prime à la casse
passeport,voyage à l’étranger
visa,autorisation d’entrée
naturalisation,nationalité française,devenir français
regroupement familial,faire venir sa famille
asile,réfugié,demandeur d’asile
obligation de quitter le territoire,oqtf
aide médicale de l’état,ame
sans papiers,situation irrégulière,clandestin
vote,voter,élection
procuration de vote,voter par procuration
association,bénévole
service civique,volontariat
tribunal,justice,juge
huissier,commissaire de justice,recouvrement
casier judiciaire,antécédents judiciaires
garde à vue,gav police
prison,détention,détenu,incarcéré
indemnisation des victimes,dommages et intérêts
mensonge,mentir,fausse déclaration
délai de prescription,prescription
annuel,chaque année
mensuel,chaque mois
gratuité,gratuit`

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
vider mon compte,vidé mon compte,vider,débiter:fraude,escroquerie,débit
débité,argent disparu,prélevé sans autorisation:fraude carte bancaire,contestation
piraté,hackée,données volées:fraude,hameçonnage
code reçu,donné mon code,donné mes codes:hameçonnage,fraude
lien reçu,message bizarre,sms bizarre,mail bizarre,message suspect:hameçonnage
coincée,coincé:avalée
bloquée,muette:carte bancaire,remplacement
dépenser sans code,sans taper le code:sans contact
porte-monnaie électronique,portefeuille électronique,paypal,lydia,paylib,e-carte:paiement par internet,moyens de paiement
guichet,caisse automatique,automate:distributeur,retrait
grosse somme,beaucoup d’argent,montant important:plafond,espèces
pièces refusées,billets refusés,refuser mes billets,refuser du liquide:paiement en espèces
billet déchiré,faux billet,fausse monnaie:billets
envoyer au pays,envoyer à ma famille,famille à l’étranger:transfert d’argent,mandat,virement
cash dans l’avion,argent dans l’avion,passer la frontière:douane,transfert d’argent
fermer mon compte,ferme mon compte:clôture d’un compte bancaire
ouvrir compte refusé,refuse de m’ouvrir,aucune banque:droit au compte
quitter ma banque,partir de ma banque,aller dans une autre banque,changer d’établissement:changer de banque,mobilité bancaire
gérer pour ma mère,gérer l’argent de,gérer les comptes:procuration
découverts,compte à zéro,solde négatif:découvert
frais de rejet,frais pour rejet,frais d’impayé:incident de paiement
compte saisi,argent saisi,saisie,prélevé pour une amende,pris pour une amende:saisie administrative à tiers détenteur,saisie sur compte
cheque revenu,chèque est revenu,chèque retourné,chèque rejeté:chèque sans provision
carnet volé,chéquier volé,chéquier perdu,chèque volé,chèque perdu:opposition,chéquier
plus le droit aux chèques,interdit de chèques,droit aux chèques:interdiction d’émettre des chèques
encaissement,date de validité:chèque
trop endetté,plusieurs crédits,plein de crédits,crédits partout:surendettement,rachat de crédits
mensualités trop élevées,arrive plus à rembourser,retard de remboursement:difficultés de remboursement,difficultés à payer les mensualités
perdre ma maison,saisir ma maison,prendre ma maison:saisie immobilière,hypothèque
garant,caution demandée,se porter garant:caution
sans garant,garant de l’état:garanti par l’état
baisse de taux,mieux ailleurs,taux plus intéressant:renégocier,rachat de crédit immobilier
payer d’avance,remboursement avant terme,rembourser en avance:remboursement anticipé
vendeur se désiste,vente tombe à l’eau,vendeur renonce,vente annulée:vente annulée,annulation
banque refuse mon prêt,prêt refusé,financement refusé,pas obtenu le prêt:crédit immobilier refusé
revendre avant la fin,vendre avant la fin du prêt:revente du logement
emprunter sur ma maison,gager ma maison,maison en garantie:hypothèque,prêt viager hypothécaire
réfléchir,revenir dessus,changé d’avis,regretter,annuler ma signature:droit de rétractation,rétractation
sonné à ma porte:démarchage à domicile
m’appeler tout le temps,appels sans arrêt,arrête pas de m’appeler,appels incessants,harceler au téléphone:démarchage téléphonique,spam
voiture à crédit,pret auto,prêt voiture,crédit voiture,crédit auto,crédit moto:crédit affecté,crédit à la consommation
réparation électroménager,lave-vaisselle,aspirateur,machine à laver:garantie,produit
colis,paquet,commande pas arrivée,jamais arrivé,rien reçu:livraison,achat à distance
mauvaise couleur,mauvais article,reçu autre chose:conformité,recours
salle de sport,abonnement qui continue,reconduit:tacite reconduction
sans internet,wifi gratuit:accéder à internet sans abonnement
résilier ma box,partir de chez orange,quitter sfr,quitter free:résiliation téléphone internet
maladie grave,ancien malade,rémission,problèmes de santé,opéré du cœur:convention aeras
questionnaire de santé,mal répondu,oublié de dire:questionnaire médical,fausse déclaration
mourir avant la fin,en cas de mort,en cas de décès:décès,assurance décès
bénéficiaire assurance vie,désigné,toucher l’assurance vie:bénéficiaire
retrouver une assurance vie,assurance vie d’un parent,assurance vie du défunt:bénéficiaire d’un assuré décédé
retirer mon assurance vie,racheter,rachat:rachat,assurance vie
plafonné,versement maximum:plafond
rapporte:taux,intérêts
livret pour les pauvres,revenus modestes,petits revenus,petite retraite:livret d’épargne populaire
livret écologique,codevi:livret de développement durable et solidaire
livret pour mon fils,livret pour enfant,livret pour mon petit-fils:livret a,livret jeune
pas touché depuis,oublié depuis,jamais touché:compte inactif
où mettre mes économies,placer mes économies,épargner:comptes et livrets d’épargne
toit,toiture,tuile,inondé,inondation,coulée de boue:catastrophe naturelle,dégâts
plafond,fuite,infiltration,moisissure,tache au plafond:dégât des eaux
brûlé,prendre feu,pris feu,friteuse:incendie
forcé ma porte,porte fracturée:cambriolage
télé cassée,cassé la télé,dégât causé,casse chez quelqu’un,cassé chez un ami:responsabilité civile,dommage,accidents de la vie courante
mon fils casse,mon enfant a cassé,bêtise de mon fils:responsabilité civile
glisser,tombé dans l’escalier,brûlure,blessé à la maison:garantie accidents de la vie,accidents de la vie courante
remboursé par l’assurance,assurance va payer,assurance paie:indemnisation
estimation trop basse,estimé trop bas,pas d’accord avec l’expert,montant trop faible:expertise,recours,litige
met dehors:résiliation,résilier
assuré nulle part,refusé partout,aucun assureur,personne ne veut m’assurer:refus d’assurer
partir de mon assurance,quitter mon assurance,trouver moins cher:résiliation du contrat d’assurance
attestation demandée,propriétaire demande,justifier d’une assurance:assurance du locataire,risques locatifs
changement de situation,agrandi ma maison,nouveau conjoint,modifier mon assurance:modification du contrat
montant restant,reste à payer,part à payer:franchise
trop vieux pour être remboursé:prescription
emboutir,emboutie,cartonner,cartonné,planter,planté,heurter:accident
autre conducteur,l’autre refuse de signer,responsable s’est enfui,a pris la fuite:fgao,constat amiable,fonds de garantie
renversé,fauché,écrasé,percuté à pied:victime,dommages corporels,accident de la route
bête,bestiole,biche,faisan,vache:animal
prise à mon copain,voiture d’un ami,voiture de mes parents,voiture d’un autre,mon pote me prête:prêt d’un véhicule
voiture au garage,roule jamais,immobilisée,voiture immobile:véhicule non utilisé
voir des clients,visiter des clients,trajet professionnel,rendez-vous clients:utiliser son véhicule personnel pour le travail
voiture de loc,louer voiture,loue une voiture:location de voiture
plaque d’un autre pays,voiture du maroc,voiture immatriculée à l’étranger:étranger en voiture
fumé,alcoolisé,positif:alcool,drogue
vient d’avoir son permis,débutant:jeune conducteur
voiture morte,bonne pour la casse,casse auto:épave
sans être assuré,défaut assurance:conduite sans assurance
vendu ma voiture,vends ma voiture,cédé mon véhicule:vendre véhicule
bulletin de salaire,prélevé sur mon salaire,impôt sur salaire,retenue sur salaire:prélèvement à la source
fisc réclame,impôts réclament,rectification,années précédentes:redressement,supplément d’impôt,délai
pas assez pour payer mes impôts,peux pas payer mes impôts,trop d’impôts,dispenser d’impôt:remise gracieuse,délai de paiement
pas d’accord avec les impôts,contester mon impôt,erreur des impôts,réclamation impôts:réclamation en matière d’impôt,recours
je reviens en france,retour de l’étranger,rentrer de l’étranger:retour d’expatriation
argent à mes enfants,donner à mon fils,donner à ma fille,donner à mes petits-enfants,aider mes enfants:donation,don
prêter à mon fils,prêter à ma fille,prêter à mes enfants,emprunté de l’argent,prêté de l’argent:prêt entre particuliers,reconnaissance de dette
émoluments,honoraires du notaire,payer le notaire:frais de notaire
exclure mon fils,ne rien laisser,rien laisser à:déshériter
veuf,veuve,mon époux est décédé,mon mari est mort,ma femme est morte,perdu mon conjoint:décès,conjoint,succession
compte du défunt,compte d’un mort,compte de mon mari:compte bancaire en cas de décès
volé mon sac,volé mes papiers,volé mon portefeuille:papiers volés
iphone,samsung,smartphone:téléphone portable
tram,métro,bus,train:transport
écran cassé,écran fissuré:téléphone portable,garantie
virer,dégager,mettre à la porte,renvoyer:licenciement,expulsion
abandon de poste,ne plus venir travailler:abandon de poste
chef méchant,pression au travail,collègue:harcèlement moral
burn-out,dépression,épuisé:arrêt maladie,maladie professionnelle
pas payé mon salaire,salaire en retard,salaire non payé:salaire impayé
travailler le dimanche,jour férié,1er mai:travail dominical,jours fériés
créer ma boîte,monter ma boîte,lancer mon activité:création d’entreprise
petit boulot,job étudiant:emploi,jeune
toucher le chômage,droit au chômage:allocation chômage
perdu mon boulot,au chômage:demandeur d’emploi
âge légal:âge
partir plus tôt,arrêter de travailler:retraite anticipée
maison de repos,placer ma mère:ehpad,allocation personnalisée d’autonomie
aide à domicile,femme de ménage,aide ménagère:aide à domicile,salarié à domicile
docteur gratuit,soins gratuits,se soigner gratuitement:aide médicale de l’état,complémentaire santé solidaire
médecin vidéo,docteur vidéo,médecin à distance:téléconsultation
docteur,consultation,spécialiste:remboursement,médecin
malade,effet secondaire,erreur médicale:préjudice,indemnisation
se pacser,pacsés:pacs
séparés:séparation,divorce
voir mes enfants,droit de visite,week-end:droit de visite
argent pour les enfants,paie plus la pension:pension alimentaire impayée
naître,accouche,bébé arrive:naissance
appeler mon bébé,choisir le prénom:prénom
nounou déclarée,garder mon bébé,garder mon enfant:assistante maternelle
moquerie,embêter à l’école,racket,tape à l’école:harcèlement scolaire
rater l’école,sécher les cours,absent à l’école:absentéisme
bac,brevet,diplôme:examen
proprio,bailleur,logeur:propriétaire
loc,louer appart,trouver un appart:location
rendre la caution,garde la caution:dépôt de garantie
partir de mon appart,quitter mon logement,rendre les clés:congé du locataire,préavis
loyer augmente,hausse du loyer:révision du loyer
viré de mon logement,mis dehors,mis à la rue:expulsion
occupe ma maison,installés dans ma maison,occupé par des inconnus:squatteurs
voisin bruyant,trop de bruit,voisin crie:trouble de voisinage
arbre du voisin,haie,branches:plantation,voisinage
cabane,terrasse,clôture,mur:permis de construire,déclaration préalable
spa,jacuzzi,piscine hors-sol:piscine
chauffage,radiateur,chaudière:chauffage,logement
facture énorme,facture anormale,trop payé l’eau,fuite compteur:facture d’eau
électricité coupée,coupure d’électricité,edf:facture impayée,électricité
flashé,prune,contredanse:amende,contravention,excès de vitesse
points restants,reste de points:solde de points,points du permis
perdu mon permis,volé mon permis:perte du permis de conduire
voiture enlevée,emmenée à la fourrière:fourrière
acheter une occasion,voiture d’occasion:achat véhicule occasion
étranger,immigré:étranger,titre de séjour
papiers,régularisation,carte de 10 ans:titre de séjour,carte de résident
mon mari étranger,épouser un étranger:conjoint de français
plainte,police,commissariat,gendarmerie:porter plainte
attaquer en justice:tribunal,procès
avocat gratuit,pas d’argent pour un avocat:aide juridictionnelle
insulté,menacé,tabassé,frappé:injure,menace,violences
faux compte,faux profil:usurpation d’identité
retrouver quelqu’un,perdu de vue,disparu:personne perdue de vue,disparition`
