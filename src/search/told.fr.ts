/**
 * French as it is told at length, dictated or typed with a thumb: verbs and things of everyday life that stand
 * for a matter, domain by domain (cards, credit, cover, inheritance, tax, work, home, papers). In the form of
 * `related.fr.ts`. Half of the questions of one author had been read before. Runs where an index is built.
 */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
avale ma carte,garde ma carte,mange ma carte,gardé ma cb,bouffé ma cb,recracher ma carte,rendre ma carte machine,distributeur recrache pas:carte avalée par un distributeur
paumé ma cb,oublié ma carte au restaurant,carte tombée,perdu portefeuille carte,laissé ma carte:perte de sa carte bancaire
pris ma carte,prendre ma carte,volé dans le métro,volé dans le bus,carte volée,arraché carte,soulevé mon portefeuille,vol à la tire:vol de sa carte bancaire
site que je connais pas,achats inconnus,paiement inconnu,opération inconnue,carte copiée,cloner ma carte,débits à l’étranger,numéros piqués:fraude à la carte bancaire
passer au terminal,payer à la pompe,refusée à la pompe,péage carte,carte qui retire seulement,retire mais paye pas,sort des billets:carte de retrait ou carte bancaire
minimum carte,commerçant prend pas la carte,signer le ticket,annuler un paiement carte,ticket de carte:paiement par carte bancaire
nouvelle cb,cb expire,carte arrive à expiration,carte plus valable,banque me retire ma carte,prix de la carte,carte au renouvellement:délivrance renouvellement et retrait d’une carte bancaire
poser la carte,effleurer,passer sans code,désactiver le sans contact,cinquante euros sans code:paiement sans contact
carte du magasin,carte leroy merlin,carte auchan,carte ikea,carte fnac,carte conforama,caisse proposent une carte,carte pour étaler:carte de paiement ou carte de crédit attribuées par un magasin
bout de papier daté,vieux chèque,chèque retrouvé,chèque de l’an dernier,mettre un chèque,chèque oublié,chèque au nom,remplir un chèque,déposer un chèque,combien de temps un chèque:paiement par chèque,chèque
garanti par l’agence,garanti par la banque,règlement garanti,chèque garanti,faux chèque de banque,traits sur le chèque:chèque barré certifié ou chèque de banque
perdu des chèques,volé mes chèques,paumé chéquier,paumé mon carnet,annuler mes chèques,carnet disparu:opposition sur un chèque ou un chéquier
chèque en rouge,machine du caissier,caisse contrôle chèque,magasin vérifie chèque,chèque sorti rouge,chèque orange:fichier national des chèques irréguliers
client paye chèque bois,chèque pas payé,chèque impayé client,récupérer mon argent chèque:réception d’un chèque sans provision
rendre mes chèques,rendre mon chéquier,cinq ans sans chèque,privé de chéquier:interdiction d’émettre des chèques,fichier central des chèques
envoyer un virement,envoie argent par iban,argent par iban,rib de quelqu’un,annuler un virement,virement parti,trompé de rib,temps pour arriver,argent arrive quand,combien de jours virement:virement bancaire
prennent tout seuls,prennent sur le compte,se servent sur le compte:différence entre virement et prélèvement bancaire,prélèvement
me tire de l’argent,tire tous les mois,me prend tous les mois,prélève sans dire,jamais dit oui,bloquer un débit,abonnement qui prélève,arrêter les prélèvements,basic fit,salle de sport prélève:prélèvement bancaire
rejeté le loyer,rejet,pas passé faute,faute d’argent,frais bancaires énormes,frais qui s’accumulent,huit euros par opération:incidents de paiement
compte débiteur plusieurs semaines,en négatif depuis,solde sous zéro,rouge depuis des mois,offre de crédit découvert,dépasser mon autorisation:autorisation de découvert bancaire
fin à nos relations,fermer sans motif,lettre de la banque soixante jours,deux mois de préavis banque,met fin au compte,banque se sépare:clôture d’un compte bancaire par la banque
changer de crèmerie,nouvelle banque s’occupe,transférer les virements,prévenir tout le monde,déplacer mes prélèvements:mobilité bancaire
aucune agence m’accepte,refus de compte,droit de base,sans compte bancaire,ouvrir un compte refus:refus d’ouverture de compte bancaire droit au compte
affichage des prix,brochure de la banque,plaquette des frais,prévenir des nouveaux tarifs,augmente ses frais:banque doit-elle faire connaître ses tarifs
contrat avec la banque,papier d’ouverture,signer à l’ouverture:convention de compte bancaire
l’autre vide,se séparer compte,sortir du compte:compte bancaire joint
avec mes frères et sœurs,trois frères,tous d’accord pour retirer:compte bancaire indivis
sur le compte de ma mère,pour ma grand-mère,aider ma mère banque,autoriser ma fille,autorisation sur le compte:procuration bancaire
banque bloque après la mort,compte bloqué décès,après la mort de papa,payer avec le compte du mort,débloquer le compte,comptes du décédé:compte bancaire en cas de décès
papier qui dit que je suis,papier pour la banque héritier,débloquer tant que,notaire ou mairie papier:prouver sa qualité d’héritier
payer là-bas,prennent nos billets,prennent l’euro,faut changer de l’argent,changer mon argent,zone euro,pays avec l’euro,monnaie là-bas:pays peut-on payer en euros,payer à l’étranger
billets de cinq cents francs,billets chez mamie,trouvé des francs,anciens billets:échanger des francs contre des euros
rentre du bled,revenir avec du cash,ramener de l’argent,cash en rentrant,rapporter de l’argent:douane argent transféré en France depuis l’étranger
pars avec du cash,emmener de l’argent,emporter de l’argent,sortir avec du liquide:douane argent transféré de la France à l’étranger
payer avec des billets,régler en billets,mille euros en espèces,payer en cash,refuse les billets,refuse la monnaie:paiement en espèces
guichet de la poste argent,envoyer du liquide,toucher un mandat:transfert d’argent par mandat cash
saisi par erreur,plus rien sur le compte,compte vide huissier,lettre d’huissier,huissier bloqué,salaire bloqué:saisie sur compte bancaire
laisser pour manger,vivre après saisie,reste pour vivre:solde bancaire insaisissable
amende prise,impôts ont pris,cantine prise,hôpital a pris,trésor public a pris:saisie administrative à tiers détenteur
accepté dossier découvert,banque supprime ma carte,banque supprime mon découvert,continuer mes crédits banque:obligations d’une banque face à un client en surendettement
prennent mon dossier,répondent combien de temps,accepté à la commission,réponse de la banque de france,dossier accepté après:recevabilité du dossier de surendettement
tout envoyé à la banque de france,écrire à la banque de france,formulaire banque de france,commencer un dossier,crédits et loyers:déposer un dossier de surendettement
huissier après le dossier,prendre la bagnole,prendre mes meubles,prendre ma télé,droit de me saisir:saisi pendant la procédure de surendettement
étaler sur sept ans,créanciers disent non,accord des créanciers:plan conventionnel de redressement
décident à ma place,imposent un plan,sans mon accord,baisser mes dettes:mesures imposées par la commission
ni maison ni salaire,enlever toutes mes dettes,supprimer mes dettes:surendettement rétablissement personnel sans liquidation judiciaire
auto-entrepreneur dettes,artisan dettes,commerçant dettes,dettes de ma boîte,tribunal ou banque de france:surendettement ou cessation de paiement
mettre dehors dettes,rester chez moi dettes,expulsé dossier:expulsé de son logement pendant une procédure de surendettement
fiché banque,fichage crédit,combien de temps fiché,sorti du fichier,remboursé et toujours fiché:fichier des incidents de remboursement des crédits aux particuliers
plusieurs pourcentages,comparer deux banques,comparer les offres,vrai pourcentage,pourcentage total,taux tout compris:taux annuel effectif global
sans dire pour quoi,emprunter sans raison,petit crédit perso:prêt personnel
crédit voiture pas livrée,pas livré crédit,crédit pour la cuisine,crédit meuble,vendeur m’a fait un crédit,direct au garage:crédit affecté
crédit qui revient,carte qui emprunte,puiser dedans,toujours de l’argent dispo:crédit renouvelable
vérifier ce que je gagne,vérifié ce qu’on gagne,prêter sans regarder,prêté à ma mère,vieille dame crédit,démarchée pour un crédit:obligations de la banque crédit à la consommation
plus payer le crédit,retard crédit conso,sauter un mois,en galère crédit,arrive plus crédit:difficultés de remboursement
chantier arrêté,perdu mes clients,pause sur la maison,sortir les mensualités,plus payer le prêt,traites de la maison,demander une pause,décaler mes échéances:difficultés à payer les mensualités d’un crédit immobilier
vente cassée,vente annulée par le tribunal,vente tombe,rendre le prêt:crédit immobilier lorsque la vente est annulée
banque dit non maison,signé le compromis,perdre mon dépôt,récupérer mon dépôt:vente lorsque le crédit immobilier est refusé
la banque prend l’appart,prendre l’appart en garantie,garantie sur la maison,mettre une garantie,autre choix que:prendre une hypothèque pour obtenir un crédit immobilier,privilège du prêteur de deniers
enlever la garantie,garantie de la banque dessus,bureau du notaire,maison remboursée garantie:lever une hypothèque
vende sa maison avant,bloquer sa maison,me doit une grosse somme:hypothèque judiciaire conservatoire
argent sur la maison vieux,rester chez moi et toucher,vieux et propriétaire:prêt viager hypothécaire
petit salaire acheter,gagne pas gros,petits revenus acheter,crédit pour les petits salaires,acheter pour y vivre,prêt avec apl:prêt d’accession sociale
sans intérêt pour acheter,prêt de l’état,prêt gratuit maison,déjà propriétaire moitié,reprendre un ptz:prêt à taux zéro
acheter pour louer,studio à louer,habiter dedans obligé,mettre en location:résidence principale,mise en location,ptz
baisser mes mensualités,taux ont baissé,autre banque propose,banque d’en face:renégocier ou obtenir le rachat de son crédit immobilier
payer le reste,héritage pour rembourser,frais si je rembourse:rembourser son crédit par anticipation
guéri depuis,ancien malade,malade et emprunter,loi pour les malades,séropositif emprunter,opéré:convention aeras
questions de santé,questionnaire santé,signaler mon ancien traitement,ancien traitement,cacher ma maladie,dire mes problèmes:déclarer dans un questionnaire médical
en arrêt crédit,arrêt maladie crédit,plus travailler prêt,handicapé prêt,qui paye le prêt:garanties décès incapacité invalidité de l’assurance emprunteur
chômage prêt,viré et crédit,licencié et crédit:assurance perte d’emploi
mon ex prêt,divorce maison crédit,séparés crédit maison:garantie co-emprunteur séparation divorce
quelqu’un signe avec moi,parents signent,garant pour un crédit:caution pour obtenir un crédit
rendre ma montre,bijoux contre cash,laisser ma chaîne:prêt sur gage
banques veulent pas de moi,rsa voiture,petit crédit pour travailler:microcrédit personnel
études prêt,prêt fac,prêt sans parents,sans garant étudiant:prêt étudiant garanti par l’État
rentré dedans,grillé le stop,rond-point,refus de priorité,tôlerie,porte enfoncée,aile enfoncée,pare-choc,moitié moitié,cinquante cinquante,qui rembourse la réparation,redonner pour refaire:dégâts matériels causés par un accident de la route
accrochés sur un parking,feuille à remplir,quelles cases cocher,remplir la feuille,envoyer la feuille,cinq jours,l’autre veut pas signer:constat amiable et démarches en cas d’accident
chevreuil a surgi,sanglier a traversé,capot enfoncé,bête traverse,percuté un animal,percuté un chevreuil:accident avec un animal sauvage
blessé à cause,percuté à vélo,percuté à pied,perdu une jambe,plus marcher depuis l’accident:accident de la route indemnisation des victimes de dommages corporels
parti sans s’arrêter,sans assurance en face:accident de la route indemnisation par le fgao
plus cher que la voiture,réparation plus chère,bonne à jeter,voiture détruite,voiture pliée:épave voiture accidentée
choper sans assurance,contrôlé sans assurance,pas assuré je risque,risque combien sans assurance,arrêté par les flics,scoot pas assuré:conduite sans assurance,amende
compagnies décliné,décliné ma demande,trois compagnies,plus personne m’assure,trop d’accidents,trop de sinistres:assurances refusent d’assurer votre véhicule
cousin du portugal,vient avec sa caisse,vient en France avec,cousin arrive,plaque étrangère ici,venir en vacances ici voiture:étranger qui vient en France en voiture
pars en voiture,descendre au bled,traverser l’Espagne,conduire au Maroc,rouler à l’étranger:assurance auto lors d’un voyage à l’étranger
roule avec son père,quinze ans et demi,fils conduit:conduite accompagnée ou la conduite supervisée
premier contrat auto,permis cette année,fraîchement permis,tarif double:jeune conducteur et surprime
prendre le volant,passer le volant,laisser conduire,conduire ma voiture,fils prend ma voiture:prêt d’un véhicule entre particuliers
vendu à un pote,vendu mon scooter,vendu ma caisse,vends ma bagnole,cédé ma voiture:vendez votre véhicule
papier vert,carré vert,petit carré,pare brise papier,coller sur le pare-brise,preuve que je suis assuré:attestation et certificat d’assurance
voiture qui bouge plus,garée depuis,dans le jardin voiture,sans roues:véhicule assuré même s’il n’est pas utilisé
volé ma caisse,volé la nuit voiture,plainte voiture:vol du véhicule démarches
voiture jamais retrouvée,remboursé voiture volée,combien pour la voiture volée:indemnisation du vol d’un véhicule
la part que je garde,enlève une somme,retire une somme,manque sur le remboursement:franchise d’assurance
augmente tous les ans,payer l’assurance auto,calculer l’assurance:assurance auto tarif et cotisations
trois ans après,il y a trois ans,trop vieux,délai pour attaquer:délai de prescription
assurance dit non,veut rien payer,refuse de verser,pas d’accord avec l’assurance,où me plaindre assurance,réclamer à l’assurance:recours en cas de litiges avec l’assureur
mettre à la porte assurance,rompre le contrat,viré après un dégât,assureur arrête après:l’assureur peut résilier après un sinistre
cave inondée,eau a cassé,eau partout,mur mouillé,plafond mouillé,voisin d’en haut,lave-linge fuit:assurance dégâts des eaux
gens entrés,entrés dans ma maison,pris la télé,pris les bijoux,prendre télé,visité la maison:assurance habitation vol et cambriolage
feu dans la cuisine,prise qui brûle:assurance habitation risques incendie ou explosion
quelqu’un vient voir,homme de l’assurance,expert passe,chiffrer,pas assez estimé:assurance expertise
copain emménage,copine emménage,adopté un chien,nouveau chien,prévenir l’assurance,dire à l’assurance,refaire une pièce,construire une pièce,bébé assurance,plus grand logement:modification du contrat d’assurance
bailleur exige,proprio exige,attestation chaque année,multirisque obligatoire,locataire pas assuré,résilier bail assurance:obligation du locataire assurance habitation,assurance du locataire risques locatifs
vaut le coup,options assurance,couvrir mes meubles,couvrir mes affaires:assurances complémentaires facultatives
plusieurs sur le bail,un seul assuré,chacun son assurance,trois dans l’appart:assurance habitation d’une colocation
proprio non occupant,louer mon appart assurance,appart vide,assurer ce que je loue:assurance logement du propriétaire
ballon dans la vitre,mon gamin a cassé,cassé chez les voisins,blessé quelqu’un,chien a mordu:garantie responsabilité civile
tombé en jardinant,tombé du toit,brûlé au barbecue,accident à la maison:garantie accidents de la vie
s’est donné la mort,mort juste après avoir signé:décès de l’assuré versement de l’assurance-vie
une assurance à mon nom,assurance vie cachée,mamie avait une assurance,mis mon nom,papi avait mis:assurance-vie bénéficiaire d’un assuré décédé
changer la personne,mettre quelqu’un d’autre,enlever mon nom,changer le nom dessus,mis mon ex:modifier le bénéficiaire d’un contrat d’assurance vie
verser le capital,versent pas le capital,attendre le capital,délai capital:assurance vie délai
file de l’argent,donne une somme,grand-mère donne,mes parents me donnent,argent de mon oncle,reçu de mes parents,cadeau de mariage argent:don manuel,droits de donation
combien sans taxe,combien sans impôt,donner sans taxe,par petit-fils,tous les quinze ans:abattements et tarifs bénéficiaires d’une donation
compte l’impôt donation,qui paye donation,donation reçue,calculer sur une donation:droits de donation calcul et paiement
payer à l’état héritage,taxé dans l’héritage,pris en compte héritage:droits de succession biens imposables et principales exonérations
valeur de la maison,prix de la maison succession,dire non après,contester la valeur,fisc vérifie héritage:déclaration de succession contrôlée par les impôts
donné avant de mourir,donation avant décès,dix ans avant,compter les donations:rapport fiscal dans une succession
six mois pour,papier après la mort impôts,enterrement et impôts,fisc après décès:droits de succession déclaration
pourcentage pour un neveu,pourcentage pour un frère,payer en plusieurs fois la succession,tranche héritage:droits de succession calcul et paiement
papier des impôts,papier qui dit,pour la caf impôts,paye 0 euro,montrer mes revenus:à quoi sert l’avis d’imposition
pris direct sur la paye,retirent sur la paye,patron décide du pourcentage,pourcentage sur ma paye,taux personnalisé,changer mon pourcentage,impôts sur le bulletin:prélèvement à la source
chèque au fisc,payer le fisc,régler le fisc,billets aux impôts,payer au bureau de tabac,buraliste impôts:impôt moyens de paiement
pas payé à temps,payé après la date,dix pour cent de plus,amende impôts:sanctions retard de paiement de l’impôt
trop pauvre impôts,supprimer mes impôts,enlever ma dette impôts:remise gracieuse impôt
plus le temps pour payer,délai aux impôts,payer en trois fois impôts:délai de paiement pour payer ses impôts
calcul faux,pas le bon montant,réclamer aux impôts:réclamations en matière d’impôt
compte revolut,compte n26,compte sur internet étranger,argent dans un autre pays,compte au pays:déclarer les comptes ouverts à l’étranger
valeur de ma baraque,patrimoine au premier janvier,riche en maisons:impôt sur la fortune immobilière
pris sur mes dividendes,pris sur mes intérêts,cotisations sur les placements:contributions sociales sur les revenus du patrimoine et du capital
vendu mes actions,vendu mon pea,sortir du pea:imposés les revenus d’un plan d’épargne en actions
actions de la société,patron donne des actions,actions en cadeau,boîte donne des actions:attribution d’actions gratuites
part de bénéf,distribué une part,prime bloquée,bloqué cinq ans,compte de la boîte:participation,épargne salariale,plan d’épargne entreprise
récupérer l’argent de la boîte,débloquer ma participation,mariage déblocage,sortir ma participation:déblocage anticipé de l’épargne salariale
mettre pour sa future maison,quarante-cinq euros par mois,avant quatre ans,casser avant quatre ans:plan épargne logement
taper dedans quand je veux,prêt derrière,prêt après épargne:compte épargne logement
argent qui dort,bloquer deux ans,taux fixé d’avance,bloquer une somme,argent bloqué taux:compte à terme
plus touché le livret,livret abandonné,livret fermé tout seul,livret de mon enfance:compte d’épargne inactif
vieux jours,compléter ma retraite,épargner jusqu’à la retraite:plan d’épargne retraite
écran marche pas,marche pas à la livraison,changer ou rembourser,échanger ou rembourser,reçu cassé,arrivé cassé,produit pourri:garantie légale de conformité
moteur hs,lâché après l’achat,vendeur savait,savait et rien dit,caché le problème,voiture d’occase moteur,rouille cachée:garantie légale des vices cachés
offerts dessus,ans offerts,garantie du fabricant,fabricant donne,payer une garantie:garantie commerciale
site doit dire,frais cachés au panier,prix final:achat à distance information du consommateur avant la commande
confirmer par écrit,mail de confirmation:achat à distance quelles informations avant la livraison
changé d’idée,renvoyer et rembourser,essayé et renvoyer:vente à distance droit de rétractation
colis en retard,paquet pas reçu,attends mon colis,livreur passe pas:achat à distance livraison du bien
vendeur du net répond plus,site m’arnaque,site rembourse pas:achat à distance recours en cas de litige
panneaux sur le toit:démarchage à domicile
appelle dix fois,numéros qui appellent,sms pub,robots qui appellent:démarchage téléphonique abusif
médiathèque internet,envoyer un mail sans,internet gratuit:accéder à internet sans abonnement
mail qui vaut,email recommandé,recommandé par mail,bon devant le juge:lettre recommandée électronique a-t-elle une valeur légale
cède mon piano,vendre mon canapé,vendre un meuble,document écrit vente,vendre à un voisin:facture obligatoire lors d’une vente entre particuliers
numéros payants,hotline payante:tarifs des numéros spéciaux
tél perdu,tél volé,portable tombé,bloquer mon tel,imei:perte d’un téléphone portable,vol d’un téléphone portable
faux sms,cliqué sur le lien,donné mes codes,mail de la poste,colis 2 euros,faux impôts,faux ameli:phishing hameçonnage
viré de l’argent à,envoyé de l’argent et plus de nouvelles,promis un gain:escroquerie
tué,suicidé,pendu:suicide,décès de l’assuré
percuté,percuter,percutée:accident de la route
cramé,crame,flambé:incendie
dérobé,dérober,dérobés:vol
escroqué,escroquée,roulé:escroquerie
coule,dégouline,suinte,gouttes:dégâts des eaux
cancer,leucémie,tumeur,chimio:aeras,risque aggravé de santé
fauter,avalanche,noyade:accidents de la vie courante
coffre,coffre-fort,lingot,napoléon:métaux précieux,valeurs
chômedu,chomdu,chômdu:chômage
prune,pv,pévé,contredanse:amende,contravention
payer tout de suite,amende moins chère,amende qui monte,amende majorée,mal garé,piste cyclable,place handicapée:amende,stationnement gênant dangereux abusif
venir deux mois,venir me voir,invitation famille,consulat papier:visa de court séjour,attestation d’accueil
rester six mois,rester un an,carte pour rester,carte de dix ans,préfecture carte,papier pour rester:titre de séjour,carte de séjour
algérien,algérienne,oran,kabyle:certificat de résidence pour algérien
roumain,polonais,bulgare,italien,portugais,espagnol:européen en france
demander l’asile,fui la guerre,fuir mon pays,dormir dehors:demandeur d’asile
parents étrangers,aucune nationalité,sans nationalité:nationalité française,apatride
oublié de m’actualiser,couper les allocs,radié pôle emploi,convocation ratée,sanction pôle emploi:allocations chômage supprimées,radiation
mettre à la maison,chômage technique,baisse d’activité,état paye une partie:activité partielle
vacances pas posées,jours pas pris,reste des congés,solder mes congés,congés payés au départ:indemnité compensatrice de congés payés
viré pour rien,juge dit,licencié sans raison,retrouver mon poste,contester mon renvoi:licenciement injustifié irrégulier nul
viré de ma boîte,lettre de licenciement,boîte qui coule,suppression de poste:licenciement économique
malade en période d’essai,grippe essai,absent pendant l’essai,rallonge l’essai:période d’essai arrêt maladie
coupé la main,blessé à l’atelier,scie,chute d’échafaudage,chef doit remplir,déclarer mon accident:accident du travail démarches à effectuer
retour à mi-temps,docteur dit mi-temps,reprendre doucement,reprise après maladie:temps partiel thérapeutique
petite malade,fille malade,fils malade,varicelle,garder la petite:enfant malade,garde d’enfant,congé
quinze ans travailler,premier boulot,travailler mineur:âge peut-on travailler,jeune
stage de troisième,semaine dans ma boîte,observation collège:stage ou observation d’un jeune
stagiaire payé,donner de l’heure,payer un stagiaire,jeune de l’école:gratification minimale d’un stagiaire
moitié école moitié boulot,école et patron,apprenti loyer,alternant loyer:alternance,mobili-jeune
cdi sans papier,contrat écrit,date de fin,embauché sans contrat:contrat de travail à durée indéterminée
cinquante-sept ans,senior emploi,trop vieux pour travailler:cdd senior
envoyé à l’étranger par ma boîte,muté à l’étranger,contrat à l’étranger:salarié expatrié détaché à l’étranger
chef me demande,ordre illégal,refuser un ordre:obéissance hiérarchique d’un agent public
agent mairie,travaille à la mairie,contractuel mairie,bosse à la ville:agent public,contractuel
trimestres retraite,retraite entière,retraite pleine:durée d’assurance retraite
petite retraite couple,minimum parents,parents au bled,rester au bled:aspa asi résider en france
armée,papier militaire,service militaire:certificat de position militaire,service national
engager pour une cause,mission humanitaire,petite indemnité bénévole:volontariat associatif,service civique
semestre à l’étranger,fac à l’étranger,étudier ailleurs:étudier en europe erasmus,bourses
fac sans bac,reprendre la fac,équivalence:études supérieures,diplôme
sans concours,entrer fonction publique,bosser pour l’état:recrutement dans la fonction publique
délégué viré,virer un délégué,virer un élu:licenciement protection du représentant du personnel
caution pas rendue,garde ma caution,caution appart,rendu mon dépôt:dépôt de garantie dans un contrat de location
trouve pas de garant,payer loyer à ma place,garantie loyer:garantie visale,loca-pass
petit loyer,louer moins cher,accord avec un organisme:convention anah logement mis en location
ascenseur en panne,ascenseur bloqué,ascenseur contrôle:ascenseurs sécurité entretien
papiers de la maison,prouve que la maison,acte perdu,titre de la maison:acte de propriété de son logement
résumé de l’immeuble,papiers du syndic,infos sur l’immeuble:fiche synthétique de la copropriété
acheter un terrain,parcelle,bâtir plus tard:terrain,acte de vente d’un terrain
constructeur en faillite,maison pas finie,constructeur parti,chantier abandonné:garantie de livraison d’une maison individuelle
passer chez le voisin,échafaudage chez le voisin,ravaler pignon,accéder par le voisin:tour d’échelle,voisin travaux
plusieurs agences,exclusivité agence:agences immobilières pour vendre son logement
vendre avec un crédit,reste à payer maison,mettre en vente,vendre avant d’avoir fini:revendre son logement avant d’avoir remboursé
étapes pour acheter,compromis,première acquisition:j’achète un logement
visio,écran interposé,docteur à distance,consultation par téléphone:téléconsultation
pension de la sécu,inapte à vie:pension d’invalidité
invalidité impôts,aides dans la déclaration,caf dans la déclaration,rsa impôts:impôt sur le revenu doit-on déclarer les aides,invalidité
rsa transports,rsa soins,avantages rsa,touche le rsa:rsa droit à d’autres aides
arrêter pour un bébé,troisième bébé,plus travailler bébé,rester avec bébé:prestation partagée d’éducation de l’enfant,congé parental
papier de noces,date de mariage,copie mariage,certificat de mariage:acte de mariage
photo passeport,photo mairie,ramener une photo:photo passeport guichet
ceinture,dispense de ceinture,enceinte voiture:ceinture de sécurité
permis scooter,permis am,quatorze ans scooter:brevet de sécurité routière am,scooter
permis à l’étranger,permis dans plusieurs langues,conduire en australie,conduire aux états-unis:permis de conduire international
match à l’extérieur,supporter,ultra,foot préfet:interdiction de déplacement des supporters,stade
fusil du père,vieux fusil,arme du grand-père,arme héritée:arme détenue se mettre en règle
mort au pays,mort en vacances,rapatrier,ramener le corps:décès d’un proche à l’étranger
fils devant le juge,frère devant le juge,placer mon frère,attrapé à voler,voler dans un magasin:mineur délinquant pénal,mineur mis en cause
monsieur gratuit mairie,arranger avec le voisin,trouver un accord,sans avocat:conciliateur de justice
boîte pour réclamer,facture pas payée par un client:société de recouvrement,injonction de payer
chambre d’hôte,clients étrangers,fiche police:fiche individuelle de police touriste étranger
clé perdue,clés dans la voiture,bris de serrure:serrurier,assurance habitation vol
location de scooter,louer un utilitaire,caution loueur,rayure voiture louée:location de voiture assurance
livreur vélo,vélo volé,vélo boulot,accident à vélo:vélo,s’assurer lorsqu’on circule à vélo
remorque,attelage,camping-car:caravane assurance auto
livraisons avec ma voiture,outils dans la voiture,voir mes clients,auto pour bosser:véhicule personnel pour le travail
bu avant de conduire,positif,soufflé dans le ballon,fumé avant de conduire:accident sous l’emprise d’alcool ou de drogue
voisins de l’immeuble,hall cassé,porte de l’immeuble:copropriété assurance parties communes
maison des vacances,prêter ma maison,échanger nos maisons,garder une maison:échange de logement home sitting
louer à la semaine,louer sur airbnb,louer aux touristes:meublé de tourisme location saisonnière
prendre l’avocat,avocat payé,assurance qui paye l’avocat:garantie protection juridique
oncle m’a laissé,tante m’a laissé,hérité de mon oncle,hérité de ma tante:droits de succession
rien hériter,refuser les dettes,refuser l’héritage,dettes de papa:renoncer à la succession
laisser à mon ami,laisser à ma compagne,écrire mes volontés:testament
frère veut pas vendre,partager la maison,racheter la part,sortir de l’indivision:indivision partage succession
prêté à un pote,prêté de l’argent,rembourse pas mon argent,papier de dette,écrit pour un prêt:reconnaissance de dette
prêté à mon frère impôts,déclarer un prêt,prêt familial impôts:déclarer aux impôts un prêt d’argent entre particuliers
monter les escaliers argent,placer mille euros,où mettre mon argent,placer de l’argent:comptes et livrets d’épargne différences
livret défiscalisé,livret de base,intérêts du livret,plafond livret:livret a
gagne peu livret,livret pour smicard,livret non imposable:livret d’épargne populaire
livret pour mon gamin,livret à seize ans,livret pour ado:livret jeune
argent des bénéfices,prime des bénéfices,résultats de l’entreprise:intéressement participation
changer de boîte épargne,suivre mon épargne,emmener mon pee:transférer les sommes d’un plan d’épargne salariale
csg,prélevé sur ma retraite,pris sur ma pension,retenue retraite:csg et crds sur les revenus de remplacement,contribution de solidarité pour l’autonomie
revenir en france impôts,rentre vivre en france,retour au pays impôts:impôt sur le revenu retour d’expatriation
vis à l’étranger impôts,parti vivre à l’étranger,habite au portugal:impôt sur le revenu d’un français vivant à l’étranger
tranches,calculer mes impôts,simulateur:calcul de l’impôt
fisc vérifie,vieille déclaration,trois ans en arrière,redressé:supplément d’impôt délai
ancien papier impôts,perdu ma déclaration,retrouver mon avis:dossier fiscal copie de ses déclarations
avis des impôts par écrit,demander avant impôts:rescrit fiscal
écrit aux impôts refus,impôts disent non,réponse négative impôts:recours amiable en matière d’impôt,médiateur des ministères économiques et financiers
taxe habitation mensuelle,taxe foncière par mois,impôts locaux par mois:impôts locaux mensualisation
intérêts emprunt impôts,déduire mon crédit,crédit sur la déclaration:déduire les intérêts d’emprunt
frais du notaire,payer chez le notaire:frais de notaire
dossier patron logement,aide du patron maison,complément de prêt:prêts immobiliers complémentaires action logement
signature électronique,code envoyé paiement,payer sans carte,porte-monnaie internet:moyens de paiement utilisables uniquement par internet
réserver et annuler,perdre mon acompte,rendre l’acompte,versé un acompte,bon à valoir:acompte avance arrhes et avoir
soldé pas remboursé,article soldé,prix barré faux:soldes promotion ou réduction
dénoncer un commerce,magasin malhonnête,commerçant malhonnête:saisir la dgccrf
médocs par internet,clopes par internet,cigarettes en ligne,alcool en ligne:acheter sur un site internet étranger
vendre ma chaîne en or,racheter mon or,acheteur d’or:achat de métaux précieux auprès de particuliers
opérateur refuse,opérateur s’en fiche,sfr me répond pas,litige free:médiateur des communications électroniques
nouveau contrat téléphone,réengagé,téléphone subventionné:renouvellement du forfait mobile
changent le prix du forfait,débit faible,coupure de ligne:téléphone internet exécution et évolution du contrat
rendre la box,frais de résiliation box,quitter mon opérateur,déménage box:téléphone internet résiliation du contrat
changer et garder,numéro conservé:portabilité du numéro
fibre dans l’immeuble,raccordé à la fibre:fibre optique
meubles cassés déménagement,camion déménagement,déménageur a cassé:déménageur professionnel
papiers volés,sac à main volé,plus aucun papier:papiers volés en même temps
compteur du taxi,taxi trop cher,course trop chère:taxis
piste de ski,jambe cassée au ski,secours piste:vacances au ski assurance
alarme fumée,détecteur pas posé:détecteur de fumée
portable dans l’eau,écran pété,assurance téléphone:assurer ses appareils portables
payer à distance,payer le gaz,payer l’eau,payer la cantine:payer ses factures à distance
abonnement se renouvelle,arrêter la salle,contrat qui recommence:tacite reconduction
`
