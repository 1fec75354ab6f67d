/** Cases for English; the notation is told in es.cases.ts. */
export const enCases = `
waiting 150p u+N | 150 lined up at the Paso Canoas office since 5am, line not moving
waiting 40p p+N | we are 40 in the queue at COMAR since last night, nobody has come out
waiting 90p e+N | I can see about 90 people waiting by the gate at Nogales
waiting 12f u+N | 12 families waiting for the bus at Lajas Blancas
presence 600p o+N | Sheriff says 600 people are camped under the bridge in Eagle Pass
presence 220p u+N | headcount at Bajo Chiquito tonight: 220
presence 75p h+N | my cousin texted there are 75 people inside the Tapachula station
presence . u?N | how many people are at the Matamoros camp right now?
presence . e-N | nobody left at the Del Rio camp, I drove by it is empty
stranded 33p p+N | our boat broke down off Capurgana, 33 of us drifting
stranded 14p p+N | 14 of us stuck in Danli, they will not sell us bus tickets
stranded 5f u+N | five families stranded at the Reynosa terminal with no money
stranded 80p m+N | Telemundo reports 80 migrants trapped on a train near Torreon
departure 50p u+P | bus with 50 left Los Chiles at noon
departure 3b u+F | three buses leave San Vicente for the border tomorrow at 6
departure 20p p+F | 20 of us are leaving Tapachula tomorrow on foot
departure . u-F | the Friday caravan from San Pedro Sula is cancelled
departure . u?F | does anyone know when the boat from Turbo leaves?
departure 8s u+P | 8 boats went out of Necocli this morning
transit 35p p+N | we are 35 on top of the train passing Irapuato
transit 2b u+N | two buses heading to San Antonio, ETA 5pm
transit 900p m+N | BBC says the caravan of 900 is moving through Huixtla
transit 60p e+P | just saw about 60 walking along the highway near Choluteca
crossing 45p e+N | 45 wading across at Shelby Park right now, I am on the bank
crossing 18p p+P | we made it across at Sasabe, 18 of us, thank God
crossing 300p o+P | CBP reports 300 crossed near Jacumba overnight
crossing 70p h+F | they say 70 will try the fence at Anapra tonight
crossing . u-P | no one crossed at Yuma today, it is quiet
arrival 64p u+P | 64 arrived at the Brownsville respite center this afternoon
arrival 10p p+P | we reached Metetí yesterday, 10 people, all okay
arrival 2b u+F | expecting 2 buses from Del Rio tomorrow morning at Casa Alitas
arrival 25c u+P | 25 unaccompanied minors came into the Tapachula shelter last night
return 41p u+P | 41 deported to Tegucigalpa on the morning flight
return 17p p+P | they sent the 17 of us back to Villahermosa again
return 130p o+P | ICE confirmed 130 people were returned to Guatemala on Monday
return . u+N | they are turning people back at Peñas Blancas
release 55p u+P | BP released 55 at the Laredo bus station at 3pm
release 6f u+P | they let 6 families through at Otay Mesa this morning
release . u?F | anybody know when they will release the group from Siglo XXI?
release 30p p+P | they let 30 of us go from detention in McAllen last night
closure . u+N | Gateway bridge is closed both directions
closure . o+F | DPS says the park will be shut from Monday
closure . u?N | is the Rumichaca crossing closed?
closure . p-N & crossing . p+P | it is not true that Las Manos is closed, we just passed
closure . h+F | heard from a driver they close Agua Caliente on Sunday
opening . u+P | they reopened the pedestrian lane at San Ysidro
opening . u?N | is El Chaparral open today?
opening . o+F | CBP announced the Hidalgo bridge will reopen at 6am
opening . u-N | rumor is false, they did not open the gate in Juarez
checkpoint . u+N | checkpoint at Falfurrias is up, dogs and all
checkpoint . e+N | soldiers are stopping every bus here in Tonala, asking for papers
checkpoint . p-N & transit . p+P | no checkpoint on the road to Arriaga, we came through fine
capacity 22l u+N | 22 cots open at Sacred Heart tonight
capacity . p+N | our shelter in Reynosa is full, please do not send anyone
capacity . u?N | do you have room at Casa Alitas for a mother and baby?
capacity 0l u+N | Annunciation House 0 beds as of 8pm
capacity 50l u+N | we can take 50 more at the gym in Piedras Negras
hazard . u+N | river at Bajo Chiquito is rising fast, do not enter
hazard . h+N | they say there is shooting on the road to Reynosa
hazard . e+N | big fire at the Matamoros camp, I can see the smoke from here
hazard . u-N | no flood at Acandi, the water is normal
drowning 3p u+P | 3 bodies pulled from the river at Eagle Pass
drowning 5p h+P | people say a boat capsized near Miramar and 5 drowned
drowning . u-P | nobody drowned at Piedras Negras, stop sharing that old video
death 7p m+P | Reuters says 7 dead in the truck crash near Tuxtla
death 1p p+P | one man in our group died on the mountain, we had to leave him
robbery 9p p+P | armed men robbed us in the jungle, 9 of us, took everything
robbery . u+N | gangs are robbing people on the trail to Canaan
extortion . u+N | police at Esquipulas are charging 20 dollars per head to pass
extortion 4p p+P | they took 50 dollars from each of us at the checkpoint, we were 4
kidnapping 16p h+P | a driver told us 16 were taken off the bus by gunmen near San Fernando
kidnapping 2p u+N | 2 Cubans held in a house in Nuevo Laredo, they want ransom
missing-child . u+N | lost boy, 5 years old, blue shirt, at the Danli bus station
missing-child . p+N | please help us find our daughter, we lost her in the crowd at Necocli
missing-person . u+N | we lost contact with my brother since he left Metetí on Monday
need-water . p+N | we have no water in the San Vicente camp since yesterday
need-water . u-N | the Juarez camp does not need more water, thank you
need-food 60c u+N | 60 kids with nothing to eat at the Tapachula park
need-food . p+N | we have not eaten in two days here in Trojes
need-medical 1p e+N | a pregnant woman collapsed here at the bridge, call an ambulance
need-medical 4c u+N | 4 kids with high fever in Los Chiles and no doctor
need-shelter 8f u+N | 8 families sleeping on the sidewalk in Tijuana with no blankets
need-shelter . p+N | we have nowhere to sleep tonight in Monterrey, two babies with us
need-transport . p+N | we need a ride from Danli to the border, no buses today
need-information . p+N | please advise us, we don't know where to go in Tapachula
- | anyone got a spare phone charger? mine died
- | happy birthday Grace, have a great day!
- | room for rent in Tijuana, 300 a month, water included
- | what's the dollar rate today?
- | looking for work, painting or drywall, ten years experience
- | who won the game last night? i fell asleep
- | good morning everyone, have a blessed week
- | selling a bike, good condition, 50 bucks
- | haha that dog video is killing me
- | church service starts at 9, bring the kids
- | my appointment is on the 12th, so nervous
- | the line at the bank was three hours, never again
- | how much is the bus from Cali to Ipiales?
- | that movie was crazy, everybody dies at the end
- | store closes at 9, hurry up if you want bread
- | need a lawyer who speaks French, any recommendation?
- | shift starts at 6, don't be late, bring your vest
- | wifi is down again, i can't load anything
- | thanks for the prayers, mom is out of surgery
- | my kid lost his first tooth today, growing so fast
`;
