<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en" language="fr">
    <context>
        <name>About</name>
        <message>
            <source>About Therapy Timer</source>
            <translation>À propos de Therapy Timer</translation>
        </message>
        <message>
            <source>Version {version}. Free software under the MIT licence.</source>
            <translation>Version {version}. Logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <source>It is not a medical device, it gives no diagnosis, and its alarm may not wake you.</source>
            <translation>Ce n’est pas un dispositif médical, il ne pose aucun diagnostic, et son alarme peut ne pas vous réveiller.</translation>
        </message>
        <message>
            <source>Texts that a clinician has reviewed: none yet, in no language. What the program says of treatments follows published guidance, and the Guide names whose.</source>
            <translation>Textes relus par un professionnel de santé : aucun pour l’instant, dans aucune langue. Ce que le programme dit des traitements suit des recommandations publiées ; le Guide indique de qui elles viennent.</translation>
        </message>
    </context>
    <context>
        <name>AddAreaDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>No part of the body on the list matches. Clear the search, and choose one.</source>
            <translation>Aucune partie du corps de la liste ne correspond. Effacez la recherche et choisissez-en une.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>{region}: {shortest} to {longest} minutes at a time.</source>
            <translation>{region} : {shortest} à {longest} minutes à la fois.</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Ajouter une zone</translation>
        </message>
        <message>
            <source>&amp;Where does the pack go?</source>
            <translation>&amp;Où va la poche ?</translation>
        </message>
        <message>
            <source>Find a part of the body</source>
            <translation>Chercher une partie du corps</translation>
        </message>
        <message>
            <source>Find, for example: knee</source>
            <translation>Chercher, par exemple : genou</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>Partie du corps</translation>
        </message>
        <message>
            <source>&amp;Name of your own (optional)</source>
            <translation>&amp;Nom de votre choix (facultatif)</translation>
        </message>
        <message>
            <source>Name of your own, optional</source>
            <translation>Nom de votre choix, facultatif</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Take the {pack} off: {area}. It has been on for {time}.</source>
            <translation>Retirez la poche de {pack} : {area}. Elle est en place depuis {time}.</translation>
        </message>
        <message>
            <source>en</source>
            <translation>fr</translation>
        </message>
        <message>
            <source>Therapy Timer itself is not running. Take the pack off, then open Therapy Timer and say so, or run: therapy-timer off</source>
            <translation>Therapy Timer lui-même n’est pas lancé. Retirez la poche, puis ouvrez Therapy Timer et dites-le, ou lancez : therapy-timer off</translation>
        </message>
        <message>
            <source>A pack is on the skin, and the alarm has to be heard when it is due</source>
            <translation>Une poche est sur la peau, et l’alarme doit être entendue à l’heure prévue</translation>
        </message>
        <message>
            <source>A pack is still on. Take it off and say so; then log out.</source>
            <translation>Une poche est encore en place. Retirez-la et dites-le ; puis fermez la session.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPanel</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>Retirez la poche de {pack} : {area}</translation>
        </message>
        <message>
            <source>I took it off just now</source>
            <translation>Je viens de la retirer</translation>
        </message>
        <message>
            <source>It came off earlier…</source>
            <translation>Retirée plus tôt…</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>Je la retire (son en pause)</translation>
        </message>
        <message>
            <source>When did you take it off? If it is still on, take it off now.</source>
            <translation>Quand l’avez-vous retirée ? Si elle est encore en place, retirez-la maintenant.</translation>
        </message>
        <message>
            <source>The sound pauses for {left}.</source>
            <translation>Le son est en pause pour {left}.</translation>
        </message>
        <message>
            <source>Then: {packs}</source>
            <translation>Ensuite : {packs}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Therapy Timer was told to quit and is still running.</source>
            <translation>Therapy Timer a reçu l’ordre de s’arrêter et tourne encore.</translation>
        </message>
        <message>
            <source>A .json holds everything. Leave --from, --to and --area out.</source>
            <translation>Un .json contient tout. Omettez --from, --to et --area.</translation>
        </message>
        <message numerus="yes">
            <source>{file}: everything written, %n entr(y/ies).</source>
            <translation>
                <numerusform>{file} : tout est écrit, %n entrée.</numerusform>
                <numerusform>{file} : tout est écrit, %n entrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n treatment(s) written.</source>
            <translation>
                <numerusform>{file} : %n traitement écrit.</numerusform>
                <numerusform>{file} : %n traitements écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: the report was written.</source>
            <translation>{file} : le rapport est écrit.</translation>
        </message>
        <message>
            <source>No area is called “{name}”.</source>
            <translation>Aucune zone ne s’appelle « {name} ».</translation>
        </message>
        <message>
            <source>The running Therapy Timer ({version}) does not know this command. Quit it and start it again.</source>
            <translation>Le Therapy Timer en cours ({version}) ne connaît pas cette commande. Quittez-le et relancez-le.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Recorded: numb, white or burning.</source>
            <translation>Enregistré : engourdie, blanche ou qui brûle.</translation>
        </message>
        <message>
            <source>No pack is on: it is off already.</source>
            <translation>Aucune poche en place : elle est déjà retirée.</translation>
        </message>
        <message>
            <source>It is still on.</source>
            <translation>Toujours en place.</translation>
        </message>
        <message>
            <source>Recorded: it was never on.</source>
            <translation>Enregistré : jamais posée.</translation>
        </message>
        <message>
            <source>The second such pack within 2 hours, so it counts as a treatment.</source>
            <translation>La deuxième poche de ce genre en 2 heures : elle compte comme un traitement.</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Pas encore enregistré.</translation>
        </message>
        <message>
            <source>Therapy Timer quits.</source>
            <translation>Therapy Timer s’arrête.</translation>
        </message>
        <message>
            <source>Which area? Say --area and one of: {names}.</source>
            <translation>Quelle zone ? Indiquez --area avec l’un de ces noms : {names}.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}. The window can add others.</source>
            <translation>Cette zone n’existe pas. Choisissez parmi : {names}. Vous pouvez en ajouter d’autres dans la fenêtre.</translation>
        </message>
        <message>
            <source>A pack is on ({names}). Take it off first; --force quits, and only its alarm still rings.</source>
            <translation>Une poche est en place ({names}). Retirez-la d’abord ; avec --force, le programme s’arrête et seule l’alarme de la poche sonne encore.</translation>
        </message>
        <message>
            <source>{names}: no pack is on.</source>
            <translation>{names} : aucune poche en place.</translation>
        </message>
        <message>
            <source>No pack is on.</source>
            <translation>Aucune poche en place.</translation>
        </message>
        <message>
            <source>{names}: no pack came off in the last 10 minutes.</source>
            <translation>{names} : aucune poche retirée dans les 10 dernières minutes.</translation>
        </message>
        <message>
            <source>No pack came off in the last 10 minutes.</source>
            <translation>Aucune poche retirée dans les 10 dernières minutes.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Timer</source>
            <translation>Minuteur</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>AreaBar</name>
        <message>
            <source>Add an area</source>
            <translation>Ajouter une zone</translation>
        </message>
        <message>
            <source>+ &amp;Area</source>
            <translation>+ &amp;Zone</translation>
        </message>
    </context>
    <context>
        <name>AreaChip</name>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Masquer</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>+ Another area…</source>
            <translation>+ Autre zone…</translation>
        </message>
        <message>
            <source>{area}: a pack is on</source>
            <translation>{area} : une poche est en place</translation>
        </message>
        <message>
            <source>{area}: not offered there, the alarm rings at once</source>
            <translation>{area} : pas proposé ici, l’alarme sonne aussitôt</translation>
        </message>
        <message>
            <source>{area}: should be resting, the alarm rings at once</source>
            <translation>{area} : devrait être au repos, l’alarme sonne aussitôt</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Warm the skin in water of 37 to 40 °C. No dry heat, no rubbing.</source>
            <translation>Réchauffez la peau dans de l’eau de 37 à 40 °C. Pas de chaleur sèche, ne frottez pas.</translation>
        </message>
        <message>
            <source>Put nothing hot on the skin: heat can burn badly even at a low setting.</source>
            <translation>Ne posez rien de chaud sur la peau : la chaleur peut brûler gravement, même à un réglage faible.</translation>
        </message>
        <message>
            <source>See a doctor if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Consultez un médecin s’il y a des cloques, si la peau devient grise ou blanche et dure, ou reste engourdie.</translation>
        </message>
        <message>
            <source>After ice:</source>
            <translation>Après la glace :</translation>
        </message>
        <message>
            <source>After heat:</source>
            <translation>Après la chaleur :</translation>
        </message>
        <message>
            <source>See a doctor, above all if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Consultez un médecin, surtout s’il y a des cloques, si la peau devient grise ou blanche et dure, ou reste engourdie.</translation>
        </message>
        <message>
            <source>If the pack is still on, take it off now.</source>
            <translation>Si la poche est encore en place, retirez-la maintenant.</translation>
        </message>
        <message>
            <source>This alarm may not wake you, least of all after sleep medicine, strong painkillers or alcohol: set your phone’s alarm too, and do not use heat. A skin check that is not answered within a minute starts the alarm.</source>
            <translation>Cette alarme peut ne pas vous réveiller, surtout après un somnifère, un antidouleur fort ou de l’alcool : réglez aussi l’alarme de votre téléphone, et n’utilisez pas de chaleur. Un contrôle de la peau resté sans réponse pendant une minute déclenche l’alarme.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>feel the skin</source>
            <translation>touchez la peau</translation>
        </message>
        <message>
            <source>on {left}</source>
            <translation>reste {left}</translation>
        </message>
        <message>
            <source>take it off</source>
            <translation>retirez-la</translation>
        </message>
        <message>
            <source>rests {left}</source>
            <translation>repos {left}</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>au repos</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Close Therapy Timer?</source>
            <translation>Fermer Therapy Timer ?</translation>
        </message>
        <message>
            <source>There is no tray to stay in. Quit Therapy Timer?</source>
            <translation>Il n’y a pas de zone de notification où rester. Quitter Therapy Timer ?</translation>
        </message>
        <message>
            <source>Once it has quit, no end of a rest is told. Minimised it goes on watching, and tells you.</source>
            <translation>Une fois quitté, il n’annonce plus la fin d’un repos. Réduit, il continue de veiller et vous avertit.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Keep running minimised</source>
            <translation>&amp;Garder en fenêtre réduite</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>{pack}, {time}. What was said before stays in the log, and no correction shortens a rest.</source>
            <translation>{pack}, {time}. Ce qui a été dit avant reste dans le journal, et aucune correction n’abrège un repos.</translation>
        </message>
        <message>
            <source>A treatment that nobody recorded at the time. The rest after it counts, too.</source>
            <translation>Un traitement que personne n’a noté sur le moment. Le repos qui suit compte aussi.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on.</source>
            <translation>La poche doit avoir été retirée après avoir été posée.</translation>
        </message>
        <message>
            <source>That is {time} of {pack} on the skin.</source>
            <translation>Cela fait {time} de {pack} sur la peau.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Treatments on the {region} for three weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. If it still hurts after that, see a clinician; sooner with any warning sign.</source>
            <translation>Traitements depuis trois semaines ou plus ({region}) : {days} jours depuis le {since}. Une élongation disparaît en général en 3 à 6 semaines. Si la douleur persiste ensuite, consultez un professionnel de santé ; plus tôt au moindre signe d’alerte.</translation>
        </message>
        <message>
            <source>Treatments on the {region} for six weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. Please see a clinician about it now, and do not wait for that with any warning sign.</source>
            <translation>Traitements depuis six semaines ou plus ({region}) : {days} jours depuis le {since}. Une élongation disparaît en général en 3 à 6 semaines. Veuillez consulter un professionnel de santé maintenant et, au moindre signe d’alerte, n’attendez pas ce rendez-vous.</translation>
        </message>
        <message>
            <source>Packs lay on the {region} on {days} days. Under one of them the skin was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>Jours avec une poche ({region}) : {days}. Sous l’une des poches, la peau était engourdie, blanche ou brûlait, la dernière fois le {since}. Veuillez consulter un professionnel de santé avant de continuer, et n’attendez pas s’il y a des cloques ou si la peau reste engourdie, dure, blanche ou grise.</translation>
        </message>
        <message>
            <source>Heat on the {region} on {days} days since {since}. Heat that is repeated is said to leave net-like marks on the skin. Look at the skin there. If you see such marks, show them to a clinician before you use heat again.</source>
            <translation>Chaleur ({region}) : {days} jours depuis le {since}. La chaleur répétée laisserait sur la peau des marques en forme de filet. Regardez la peau à cet endroit. Si vous voyez de telles marques, montrez-les à un professionnel de santé avant d’utiliser à nouveau la chaleur.</translation>
        </message>
        <message>
            <source>Under a pack the skin of the {region} was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>Sous une poche ({region}), la peau était engourdie, blanche ou brûlait, la dernière fois le {since}. Veuillez consulter un professionnel de santé avant de continuer, et n’attendez pas s’il y a des cloques ou si la peau reste engourdie, dure, blanche ou grise.</translation>
        </message>
        <message>
            <source>{region}: three weeks of treatments</source>
            <translation>{region} : trois semaines de traitements</translation>
        </message>
        <message>
            <source>{region}: six weeks of treatments</source>
            <translation>{region} : six semaines de traitements</translation>
        </message>
        <message>
            <source>{region}: numb, white or burning skin</source>
            <translation>{region} : peau engourdie, blanche ou qui brûle</translation>
        </message>
        <message>
            <source>{region}: heat on many days</source>
            <translation>{region} : chaleur pendant de nombreux jours</translation>
        </message>
        <message>
            <source>Treated for six weeks or more: please see a clinician. More in History.</source>
            <translation>Traité depuis six semaines ou plus : veuillez consulter un professionnel de santé. Voir Historique.</translation>
        </message>
        <message>
            <source>The skin was numb, white or burning: please see a clinician. More in History.</source>
            <translation>La peau était engourdie, blanche ou brûlait : veuillez consulter un professionnel de santé. Voir Historique.</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>un article sur les spasmes du bas du dos</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, mal de dos</translation>
        </message>
        <message>
            <source>Mayo Clinic</source>
            <translation>Mayo Clinic</translation>
        </message>
        <message>
            <source>Verywell Health</source>
            <translation>Verywell Health</translation>
        </message>
        <message>
            <source>biologyinsights</source>
            <translation>biologyinsights</translation>
        </message>
        <message>
            <source>After: {first}</source>
            <translation>D’après : {first}</translation>
        </message>
        <message>
            <source>After: {first}; {second}</source>
            <translation>D’après : {first} ; {second}</translation>
        </message>
        <message>
            <source>Second-hand, after: {first}. After how many days nobody says; seven is this program’s own figure.</source>
            <translation>De seconde main, d’après : {first}. Personne ne dit après combien de jours ; sept est le chiffre propre à ce programme.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Ranger</translation>
        </message>
        <message>
            <source>Put away: {note}</source>
            <translation>Ranger : {note}</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Signes d’alerte</translation>
        </message>
        <message>
            <source>Warning signs: {note}</source>
            <translation>Signes d’alerte : {note}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Mon</source>
            <translation>lun.</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>mar.</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>mer.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>jeu.</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>ven.</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>sam.</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>dim.</translation>
        </message>
        <message>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>{time} on {date}</source>
            <translation>{time} le {date}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>{time} on {weekday}</source>
            <translation>{time} {weekday}</translation>
        </message>
        <message>
            <source>{time} yesterday</source>
            <translation>{time} hier</translation>
        </message>
        <message>
            <source>{time} tomorrow</source>
            <translation>{time} demain</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message>
            <source>DELETE</source>
            <translation>SUPPRIMER</translation>
        </message>
        <message>
            <source>Every treatment, note and area, every backup and what was kept of damaged logs is deleted on this computer, for good. Files that you exported stay where they are.</source>
            <translation>Tous les traitements, notes et zones, toutes les sauvegardes et ce qui a été gardé de journaux endommagés sont supprimés de cet ordinateur, définitivement. Les fichiers que vous avez exportés restent où ils sont.</translation>
        </message>
        <message>
            <source>Where skin is resting, its region and the end of its rest stay until it is over: deleting is no way to a second pack. Your settings stay, too.</source>
            <translation>Là où la peau est au repos, sa région et la fin de son repos restent jusqu’à ce qu’il soit fini : supprimer ne permet pas une seconde poche. Vos réglages restent aussi.</translation>
        </message>
        <message>
            <source>&amp;Type {word} to delete everything</source>
            <translation>&amp;Tapez {word} pour tout supprimer</translation>
        </message>
        <message>
            <source>Nothing was deleted. Type {word}, in capitals, if you want it.</source>
            <translation>Rien n’a été supprimé. Tapez {word}, en majuscules, si vous le voulez.</translation>
        </message>
        <message>
            <source>A pack is on. Nothing was deleted, for its alarm and its rest would be forgotten. Take it off first.</source>
            <translation>Une poche est en place. Rien n’a été supprimé, car son alarme et son repos seraient oubliés. Retirez-la d’abord.</translation>
        </message>
        <message>
            <source>Everything was deleted. Where skin is resting, it rests on.</source>
            <translation>Tout a été supprimé. Là où la peau est au repos, elle y reste.</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} has passed</source>
            <translation>{time} s’est écoulée</translation>
        </message>
        <message>
            <source>{time} have passed</source>
            <translation>{time} se sont écoulées</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Emergency number: {number} in most countries. Check that this is right where you are.</source>
            <translation>Numéro d’urgence : {number} dans la plupart des pays. Vérifiez qu’il est valable là où vous êtes.</translation>
        </message>
        <message>
            <source>Emergency number in {place}: {number}. Check that this is right where you are.</source>
            <translation>Numéro d’urgence ({place}) : {number}. Vérifiez qu’il est valable là où vous êtes.</translation>
        </message>
        <message>
            <source>Emergency number: {number} in {place}, {other_number} in {other_place}. Check which is right where you are.</source>
            <translation>Numéro d’urgence : {number} ({place}), {other_number} ({other_place}). Vérifiez lequel est valable là où vous êtes.</translation>
        </message>
        <message>
            <source>{number} or {other}</source>
            <translation>{number} ou {other}</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Nothing is on record yet. Start ice or heat on the page Timer, or add a treatment that was forgotten, below.</source>
            <translation>Rien n’est encore enregistré. Démarrez la glace ou la chaleur sur la page Minuteur, ou ajoutez ci-dessous un traitement oublié.</translation>
        </message>
        <message>
            <source>No treatment in these days. Go to earlier ones, or choose All.</source>
            <translation>Aucun traitement ces jours-là. Allez aux jours précédents, ou choisissez Tout.</translation>
        </message>
        <message>
            <source>No treatment in these days matches. Choose all areas, ice and heat to see the others.</source>
            <translation>Aucun traitement de ces jours ne correspond. Choisissez toutes les zones, glace et chaleur, pour voir les autres.</translation>
        </message>
        <message>
            <source>Nothing that began in these days was deleted. Choose “On record” to see the treatments there are.</source>
            <translation>Rien de ce qui a commencé ces jours-là n’a été supprimé. Choisissez « Enregistrés » pour voir les traitements qui existent.</translation>
        </message>
    </context>
    <context>
        <name>Event</name>
        <message>
            <source>{what} (imported)</source>
            <translation>{what} (importé)</translation>
        </message>
        <message>
            <source>it is still on</source>
            <translation>toujours en place</translation>
        </message>
        <message>
            <source>it was never on</source>
            <translation>jamais posée</translation>
        </message>
        <message>
            <source>wrong area; it lies on: {area}</source>
            <translation>mauvaise zone ; elle est sur : {area}</translation>
        </message>
        <message>
            <source>taking it off, the sound pauses</source>
            <translation>en train de la retirer, le son est en pause</translation>
        </message>
        <message>
            <source>the skin feels normal (check at {time})</source>
            <translation>la peau est normale au toucher (contrôle à {time})</translation>
        </message>
        <message>
            <source>pain before: {n}</source>
            <translation>douleur avant : {n}</translation>
        </message>
        <message>
            <source>pain after: {n}</source>
            <translation>douleur après : {n}</translation>
        </message>
        <message>
            <source>note: {text}</source>
            <translation>note : {text}</translation>
        </message>
        <message>
            <source>corrected: {pack}, {began} to {ended}</source>
            <translation>corrigé : {pack}, {began} à {ended}</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <source>note taken away</source>
            <translation>note enlevée</translation>
        </message>
        <message>
            <source>on: {pack}, {planned} planned</source>
            <translation>posée : {pack}, {planned} prévues</translation>
        </message>
        <message>
            <source>; since {time}</source>
            <translation>, depuis {time}</translation>
        </message>
        <message>
            <source>; against the rule</source>
            <translation>, contre la règle</translation>
        </message>
        <message>
            <source>off</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>off; nobody knew when</source>
            <translation>retirée ; personne ne savait quand</translation>
        </message>
        <message>
            <source>said to be never on, for the second time; it counts as a treatment</source>
            <translation>dite jamais posée, pour la deuxième fois ; compte comme un traitement</translation>
        </message>
        <message>
            <source>off: the skin was numb, white or burning</source>
            <translation>retirée : la peau était engourdie, blanche ou brûlait</translation>
        </message>
        <message>
            <source>added afterwards: off at {time}</source>
            <translation>ajouté après coup : retirée à {time}</translation>
        </message>
        <message>
            <source>off at {time}</source>
            <translation>retirée à {time}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Ice and heat, all treatments</source>
            <translation>Glace et chaleur, tous les traitements</translation>
        </message>
        <message>
            <source>All treatments, for spreadsheets (*.csv)</source>
            <translation>Tous les traitements, pour tableurs (*.csv)</translation>
        </message>
        <message>
            <source>The days and the area on show, for spreadsheets (*.csv)</source>
            <translation>Les jours et la zone affichés, pour tableurs (*.csv)</translation>
        </message>
        <message>
            <source>Everything, for another Therapy Timer (*.json)</source>
            <translation>Tout, pour un autre Therapy Timer (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Face</name>
        <message>
            <source>No pack in the last {time}</source>
            <translation>Aucune poche depuis {time}</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Pas proposé</translation>
        </message>
        <message>
            <source>Take it off at {time}</source>
            <translation>À retirer à {time}</translation>
        </message>
        <message>
            <source>Still on?</source>
            <translation>Encore en place ?</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message>
            <source>since it went on · planned {n} min</source>
            <translation>depuis la pose · {n} min prévues</translation>
        </message>
        <message>
            <source>on the skin · not offered here</source>
            <translation>sur la peau · pas proposé ici</translation>
        </message>
        <message>
            <source>on the skin · it should be resting</source>
            <translation>sur la peau · devrait être au repos</translation>
        </message>
        <message>
            <source>on the skin · planned {n} min</source>
            <translation>sur la peau · {n} min prévues</translation>
        </message>
        <message>
            <source>{area} is resting</source>
            <translation>{area} : au repos</translation>
        </message>
        <message>
            <source>The moved pack is still on</source>
            <translation>La poche déplacée est encore en place</translation>
        </message>
        <message>
            <source>until colour and feeling
are normal again</source>
            <translation>jusqu’à ce que couleur et sensation
soient à nouveau normales</translation>
        </message>
        <message>
            <source>Next from {time}</source>
            <translation>Suivante dès {time}</translation>
        </message>
    </context>
    <context>
        <name>FarView</name>
        <message>
            <source>Space or Enter presses the button. Escape leaves.</source>
            <translation>Espace ou Entrée appuie sur le bouton. Échap ferme cette vue.</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Retour à la fenêtre</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Touchez la peau</translation>
        </message>
        <message>
            <source>Say when it came off…</source>
            <translation>Dire l’heure du retrait…</translation>
        </message>
        <message>
            <source>Start ice ({n} min)</source>
            <translation>Démarrer glace ({n} min)</translation>
        </message>
        <message>
            <source>Start heat ({n} min)</source>
            <translation>Démarrer chaleur ({n} min)</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take it off. Then press Escape and say so.</source>
            <translation>Si la peau est engourdie, blanche ou brûle, retirez la poche. Puis appuyez sur Échap et dites-le.</translation>
        </message>
        <message>
            <source>{area}: {state}</source>
            <translation>{area} : {state}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{n}, {time} in all</source>
            <translation>{n}, {time} en tout</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Traitements</translation>
        </message>
        <message>
            <source>Time of ice</source>
            <translation>Temps de glace</translation>
        </message>
        <message>
            <source>Time of heat</source>
            <translation>Temps de chaleur</translation>
        </message>
        <message>
            <source>Overruns</source>
            <translation>Dépassements</translation>
        </message>
        <message>
            <source>Shortest rest</source>
            <translation>Repos le plus court</translation>
        </message>
        <message>
            <source>Checks not answered</source>
            <translation>Contrôles sans réponse</translation>
        </message>
        <message>
            <source>Ended numb, white or burning</source>
            <translation>Finis : engourdie, blanche ou qui brûle</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>All areas</source>
            <translation>Toutes les zones</translation>
        </message>
        <message>
            <source>Ice and heat</source>
            <translation>Glace et chaleur</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>Enregistrés</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimés</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome to Therapy Timer</source>
            <translation>Bienvenue dans Therapy Timer</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Contrôle de sécurité</translation>
        </message>
        <message>
            <source>Can you hear the alarm?</source>
            <translation>Entendez-vous l’alarme ?</translation>
        </message>
        <message>
            <source>It times each pack: 15 to 20 minutes, less where the skin is thin or bony.</source>
            <translation>Il minute chaque poche : 15 à 20 minutes, moins là où la peau est fine ou l’os proche.</translation>
        </message>
        <message>
            <source>It rings until you say “I took it off”.</source>
            <translation>Il sonne jusqu’à ce que vous disiez « Je l’ai retirée ».</translation>
        </message>
        <message>
            <source>Then it locks that part of your skin for at least two hours, so that it can rest.</source>
            <translation>Ensuite il verrouille cette partie de la peau pendant au moins deux heures, pour qu’elle se repose.</translation>
        </message>
        <message>
            <source>It writes down what you tell it, on this computer and nowhere else.</source>
            <translation>Il note ce que vous lui dites, sur cet ordinateur et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>There is no snooze, and no way round the rest.</source>
            <translation>On ne peut ni repousser l’alarme, ni contourner le repos.</translation>
        </message>
        <message>
            <source>It does not diagnose. What a pack is good for, ask somebody who treats you.</source>
            <translation>Il ne pose pas de diagnostic. Pour savoir à quoi sert une poche, demandez à quelqu’un qui vous soigne.</translation>
        </message>
        <message>
            <source>It does not use the network.</source>
            <translation>Il n’utilise pas le réseau.</translation>
        </message>
        <message>
            <source>It is not a medical device, and its alarm may not wake you. Stay awake while a pack is on.</source>
            <translation>Ce n’est pas un dispositif médical, et son alarme peut ne pas vous réveiller. Ne vous endormez pas tant qu’une poche est en place.</translation>
        </message>
        <message>
            <source>Card {n} of {all}</source>
            <translation>Carte {n} sur {all}</translation>
        </message>
        <message>
            <source>{step}: {title}</source>
            <translation>{step} : {title}</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce qu’il fait</translation>
        </message>
        <message>
            <source>What it does not do</source>
            <translation>Ce qu’il ne fait pas</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes. Where public guidance says so, it changes what is offered, and goes on doing so until you change it. The list is not complete: if you are unsure, ask a doctor or a pharmacist. Your answers stay on this computer.</source>
            <translation>Cochez chaque question à laquelle vous répondez oui. Là où des recommandations publiques le disent, cela change ce qui est proposé, jusqu’à ce que vous le changiez. La liste n’est pas complète : en cas de doute, demandez à un médecin ou à un pharmacien. Vos réponses restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Play it now as it begins, from where you will lie with a pack on.</source>
            <translation>Faites-la sonner maintenant telle qu’elle commence, et écoutez-la de l’endroit où vous vous allongerez avec une poche.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full. You can change this in the settings.</source>
            <translation>L’alarme commence à ce volume et monte au maximum. Vous pouvez le changer dans les réglages.</translation>
        </message>
        <message>
            <source>Good. It may still not wake you: stay awake while a pack is on.</source>
            <translation>Bien. Elle peut tout de même ne pas vous réveiller : ne vous endormez pas tant qu’une poche est en place.</translation>
        </message>
        <message>
            <source>Then you would not hear the alarm either. Turn the computer’s sound on and up, check what it comes out of, and test again. Until you hear it, keep the window in sight, and set another alarm too.</source>
            <translation>Alors vous n’entendriez pas non plus l’alarme. Activez et montez le son de l’ordinateur, vérifiez par où il sort, et refaites le test. Tant que vous ne l’entendez pas, gardez la fenêtre en vue, et réglez aussi une autre alarme.</translation>
        </message>
        <message>
            <source>It then waits in the tray, and tells you when a rest is over.</source>
            <translation>Il attend ensuite dans la zone de notification, et vous dit quand un repos est fini.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes, or “None of these” at the end.</source>
            <translation>Cochez chaque question à laquelle vous répondez oui, ou « Aucun de ces cas » à la fin.</translation>
        </message>
        <message>
            <source>Your answer was not saved, and does not count yet. {problem} Then try again.</source>
            <translation>Votre réponse n’a pas été enregistrée, et ne compte pas encore. {problem} Puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Oui, je l’ai entendue</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>Non, je ne l’ai pas entendue</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>Premier lancement</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>Signes d’&amp;alerte</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>&amp;Volume de l’alarme au début</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Volume de l’alarme au début</translation>
        </message>
        <message>
            <source>&amp;Test the sound</source>
            <translation>&amp;Tester le son</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>L’avez-vous entendue ?</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Oui</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Non</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Lancer Therapy Timer à l’ouverture de ma session</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>Not &amp;now</source>
            <translation>&amp;Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Drawing: {description}</source>
            <translation>Dessin : {description}</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer words, or others.</source>
            <translation>Rien trouvé. Essayez moins de mots, ou d’autres.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n passage trouvé</numerusform>
                <numerusform>%n passages trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {names}</source>
            <translation>Source : {names}</translation>
        </message>
        <message>
            <source>How to put on ice or heat</source>
            <translation>Comment poser la glace ou la chaleur</translation>
        </message>
        <message>
            <source>Put a cloth between the pack and your skin, under ice and under heat.</source>
            <translation>Mettez un tissu entre la poche et votre peau, sous la glace comme sous la chaleur.</translation>
        </message>
        <message>
            <source>towel barrier wrap</source>
            <translation>serviette linge torchon protection barrière</translation>
        </message>
        <message>
            <source>Under ice, a thin damp towel.</source>
            <translation>Sous la glace, une serviette fine et humide.</translation>
        </message>
        <message>
            <source>cloth wet moist</source>
            <translation>tissu linge mouillé humide</translation>
        </message>
        <message>
            <source>Gel packs and chemical packs are colder than melting ice. Never put one on bare skin.</source>
            <translation>Les poches de gel et les poches chimiques sont plus froides que la glace fondante. N’en posez jamais sur la peau nue.</translation>
        </message>
        <message>
            <source>Lay the pack on top of you. Do not lie on it.</source>
            <translation>Posez la poche sur vous. Ne vous couchez pas dessus.</translation>
        </message>
        <message>
            <source>pressure weight under</source>
            <translation>pression poids dessous</translation>
        </message>
        <message>
            <source>Set a heat pad to low or medium, never to high, and do not fold it.</source>
            <translation>Réglez un coussin chauffant sur faible ou moyen, jamais sur fort, et ne le pliez pas.</translation>
        </message>
        <message>
            <source>No rub with menthol or chilli (capsaicin) under heat, and no second source of heat.</source>
            <translation>Pas de crème ou baume au menthol ou au piment (capsaïcine) sous la chaleur, et pas de seconde source de chaleur.</translation>
        </message>
        <message>
            <source>cream balm gel</source>
            <translation>crème baume gel pommade</translation>
        </message>
        <message>
            <source>Only on skin that feels as it should and looks as it always does, and never on a wound.</source>
            <translation>Seulement sur une peau dont la sensation est normale et l’aspect habituel, et jamais sur une plaie.</translation>
        </message>
        <message>
            <source>normal cut sore</source>
            <translation>normal coupure plaie</translation>
        </message>
        <message>
            <source>Wraps that stay warm for hours are another kind of product. This timer is not made for them: follow what comes with them.</source>
            <translation>Les bandes qui restent chaudes pendant des heures sont un autre type de produit. Ce minuteur n’est pas fait pour elles : suivez leur notice.</translation>
        </message>
        <message>
            <source>patch plaster all day</source>
            <translation>patch emplâtre toute la journée</translation>
        </message>
        <message>
            <source>Pack, cloth, skin</source>
            <translation>Poche, tissu, peau</translation>
        </message>
        <message>
            <source>A person lies face down. A pack lies on the lower back, and a cloth between it and the skin.</source>
            <translation>Une personne est allongée sur le ventre. Une poche est posée sur le bas du dos, avec un tissu entre elle et la peau.</translation>
        </message>
        <message>
            <source>Do not lie on the pack</source>
            <translation>Ne vous couchez pas sur la poche</translation>
        </message>
        <message>
            <source>A person lies on their back on top of a pack. The drawing is crossed out.</source>
            <translation>Une personne est allongée sur le dos, sur une poche. Le dessin est barré.</translation>
        </message>
        <message>
            <source>Who should ask a doctor first</source>
            <translation>Qui doit d’abord demander à un médecin</translation>
        </message>
        <message>
            <source>Before ice: with numb or badly felt skin, diabetes, poor circulation or a disease of the vessels.</source>
            <translation>Avant la glace : avec une peau engourdie ou peu sensible, du diabète, une mauvaise circulation ou une maladie des vaisseaux.</translation>
        </message>
        <message>
            <source>cold neuropathy nerve blood contraindication</source>
            <translation>froid neuropathie nerf sang contre-indication</translation>
        </message>
        <message>
            <source>Before ice: with Raynaud’s, hives from cold, a blood disease that cold sets off, or skin that was frostbitten once.</source>
            <translation>Avant la glace : avec la maladie de Raynaud, de l’urticaire au froid, une maladie du sang que le froid déclenche, ou une peau qui a déjà eu des gelures.</translation>
        </message>
        <message>
            <source>allergy urticaria frostbite cryoglobulinaemia</source>
            <translation>allergie urticaire gelure cryoglobulinémie</translation>
        </message>
        <message>
            <source>Before ice: with a severe heart disease, high blood pressure or a nerve that is healing, for the very young and the very old, and at the front or side of the neck.</source>
            <translation>Avant la glace : avec une maladie grave du cœur, une tension élevée ou un nerf en cours de guérison, chez les très jeunes et les très âgés, et à l’avant ou sur le côté du cou.</translation>
        </message>
        <message>
            <source>child hypertension</source>
            <translation>enfant hypertension</translation>
        </message>
        <message>
            <source>Before heat: with badly felt skin, diabetes, an injury of the spinal cord, or after a stroke. A heat pad can burn badly even when it is set to low.</source>
            <translation>Avant la chaleur : avec une peau peu sensible, du diabète, une lésion de la moelle épinière, ou après un AVC. Un coussin chauffant peut brûler gravement, même réglé sur faible.</translation>
        </message>
        <message>
            <source>numb neuropathy electric</source>
            <translation>engourdi neuropathie électrique</translation>
        </message>
        <message>
            <source>No heat without asking on a fresh injury, swelling or bleeding, an infection, an open wound, a blood clot or a tumour, with multiple sclerosis or poor circulation, or on the belly in pregnancy.</source>
            <translation>Pas de chaleur sans demander d’abord : sur une blessure récente, un gonflement ou un saignement, une infection, une plaie ouverte, un caillot ou une tumeur, avec une sclérose en plaques ou une mauvaise circulation, ou sur le ventre pendant la grossesse.</translation>
        </message>
        <message>
            <source>pregnant thrombosis cancer MS abdomen</source>
            <translation>enceinte grossesse thrombose cancer SEP ventre</translation>
        </message>
        <message>
            <source>Ice or heat?</source>
            <translation>Glace ou chaleur ?</translation>
        </message>
        <message>
            <source>For backs, the NHS advises ice for pain and swelling, and heat for stiffness and spasm.</source>
            <translation>Pour le dos, le NHS conseille la glace contre la douleur et le gonflement, et la chaleur contre la raideur et les spasmes.</translation>
        </message>
        <message>
            <source>cold warm cramp</source>
            <translation>froid chaud crampe</translation>
        </message>
        <message>
            <source>After a fall or a blow: no heat at first. One source says for 48 hours, another for 72. They differ, and 72 is the safe reading.</source>
            <translation>Après une chute ou un coup : pas de chaleur au début. Une source dit pendant 48 heures, une autre 72. Elles divergent, et 72 est la lecture prudente.</translation>
        </message>
        <message>
            <source>injury accident days bruise cold</source>
            <translation>blessure accident jours bleu froid</translation>
        </message>
        <message>
            <source>A spasm of the lower back that no fall or blow began may have heat at once.</source>
            <translation>Un spasme du bas du dos qui n’a commencé ni par une chute ni par un coup peut recevoir de la chaleur tout de suite.</translation>
        </message>
        <message>
            <source>cramp</source>
            <translation>crampe</translation>
        </message>
        <message>
            <source>Newer rules for injuries put less weight on ice than older ones did.</source>
            <translation>Les règles récentes pour les blessures accordent moins d’importance à la glace que les anciennes.</translation>
        </message>
        <message>
            <source>Heat and cold in turns is not on offer here: it would break the rest of {rest}, the instructions for it contradict each other, and no authority was found that advises it for backs.</source>
            <translation>L’alternance de chaleur et de froid n’est pas proposée ici : elle romprait le repos de {rest}, les instructions se contredisent, et aucune autorité n’a été trouvée qui la conseille pour le dos.</translation>
        </message>
        <message>
            <source>contrast therapy alternate alternating</source>
            <translation>bain contrasté alterner alternance</translation>
        </message>
        <message>
            <source>How long, and why</source>
            <translation>Combien de temps, et pourquoi</translation>
        </message>
        <message>
            <source>{least} to {most} minutes at a time, ice or heat. Take it off sooner whenever you like.</source>
            <translation>{least} à {most} minutes à la fois, glace ou chaleur. Retirez la poche plus tôt dès que vous voulez.</translation>
        </message>
        <message>
            <source>duration cold time</source>
            <translation>durée froid temps</translation>
        </message>
        <message>
            <source>Never longer than {most} minutes. Some sources allow 30; most do not, and the shorter is the safe reading. Longer is not better: under cold, the vessels may widen again.</source>
            <translation>Jamais plus de {most} minutes. Certaines sources en permettent 30 ; la plupart non, et le plus court est la lecture prudente. Plus long n’est pas mieux : sous le froid, les vaisseaux peuvent se dilater à nouveau.</translation>
        </message>
        <message>
            <source>maximum limit</source>
            <translation>maximum limite</translation>
        </message>
        <message>
            <source>{thin_least} to {thin_most} minutes where the skin is thin over bone or a nerve lies close below it: elbow, wrist, hand, ribs, outer knee, shin, ankle, foot. Which places these are is this program’s own choice.</source>
            <translation>{thin_least} à {thin_most} minutes là où la peau est fine sur l’os ou qu’un nerf passe juste dessous : coude, poignet, main, côtes, côté externe du genou, tibia, cheville, pied. Quels sont ces endroits, c’est le choix propre à ce programme.</translation>
        </message>
        <message>
            <source>thin bony short</source>
            <translation>fine osseux court</translation>
        </message>
        <message>
            <source>Why so careful: nerves were hurt under cold packs. After one icing of 20 minutes on the back of the thigh, a footballer’s foot stayed weak for up to a year.</source>
            <translation>Pourquoi tant de prudence : des nerfs ont été lésés sous des poches froides. Après une seule pose de glace de 20 minutes à l’arrière de la cuisse, le pied d’un footballeur est resté faible jusqu’à un an.</translation>
        </message>
        <message>
            <source>nerve injury damage foot drop</source>
            <translation>nerf blessure lésion pied tombant</translation>
        </message>
        <message>
            <source>Then that skin rests for at least {rest}, whether the pack was ice or heat, before the next one.</source>
            <translation>Ensuite cette peau se repose au moins {rest}, que la poche ait été glace ou chaleur, avant la suivante.</translation>
        </message>
        <message>
            <source>interval pause between again often</source>
            <translation>intervalle pause entre encore souvent</translation>
        </message>
        <message>
            <source>The rest is a precaution, and the exact interval is unproven. Much British guidance says every 2 to 3 hours; some American sources say hourly, and one has pauses of 10 minutes. They differ, and the longer rest is the safe reading. For heat it is seldom stated at all.</source>
            <translation>Le repos est une précaution, et l’intervalle exact n’est pas prouvé. Beaucoup de recommandations britanniques disent toutes les 2 à 3 heures ; certaines sources américaines disent toutes les heures, et une fait des pauses de 10 minutes. Elles divergent, et le repos le plus long est la lecture prudente. Pour la chaleur, il est rarement indiqué.</translation>
        </message>
        <message>
            <source>evidence proof why interval conflict</source>
            <translation>preuve pourquoi intervalle contradiction</translation>
        </message>
        <message>
            <source>For backs, the evidence for cold is thin: a review of trials found too little to judge it. It found a small relief, for a short time, from wraps that warm.</source>
            <translation>Pour le dos, les preuves en faveur du froid sont minces : une revue d’essais en a trouvé trop peu pour en juger. Elle a trouvé un petit soulagement, de courte durée, avec des bandes chauffantes.</translation>
        </message>
        <message>
            <source>ice proof study does it work</source>
            <translation>glace preuve étude efficacité est-ce que ça marche</translation>
        </message>
        <message>
            <source>When to stop</source>
            <translation>Quand arrêter</translation>
        </message>
        <message>
            <source>Feel the skin under the pack with your hand after {check} minutes and again after {second_check}; half-way where the time is short. The timer reminds you.</source>
            <translation>Touchez avec la main la peau sous la poche après {check} minutes et à nouveau après {second_check} ; à mi-temps si la durée est courte. Le minuteur vous le rappelle.</translation>
        </message>
        <message>
            <source>check look</source>
            <translation>contrôle vérifier regarder</translation>
        </message>
        <message>
            <source>Cold is felt as cold, then as burning, then as an ache, and at last the skin is numb. Take the pack off when it burns, and whenever the skin goes numb, even before the time is up. Some sources take light numbness for the aim. They differ, and this is the safe reading.</source>
            <translation>Le froid se sent d’abord comme du froid, puis une brûlure, puis une douleur sourde, et enfin la peau est engourdie. Retirez la poche quand cela brûle, et dès que la peau s’engourdit, même avant la fin. Certaines sources visent un léger engourdissement. Elles divergent, et ceci est la lecture prudente.</translation>
        </message>
        <message>
            <source>numbness feeling</source>
            <translation>engourdissement sensation</translation>
        </message>
        <message>
            <source>Then say “{numb}” in the timer: it lets nothing start there until you say that colour and feeling are normal.</source>
            <translation>Dites alors « {numb} » dans le minuteur : il ne laisse rien démarrer là jusqu’à ce que vous disiez que couleur et sensation sont normales.</translation>
        </message>
        <message>
            <source>Skin that got too cold: warm it in water of 37 to 40 °C. No dry heat, and no rubbing. With blisters, with hard grey or white skin, or if it stays numb: see a doctor.</source>
            <translation>Peau trop refroidie : réchauffez-la dans de l’eau de 37 à 40 °C. Pas de chaleur sèche, et ne frottez pas. Avec des cloques, une peau dure, grise ou blanche, ou si elle reste engourdie : consultez un médecin.</translation>
        </message>
        <message>
            <source>frostbite frostnip first aid</source>
            <translation>gelure engelure premiers secours</translation>
        </message>
        <message>
            <source>Feel the skin with your hand</source>
            <translation>Touchez la peau avec la main</translation>
        </message>
        <message>
            <source>One hand lifts the pack and its cloth, the other one feels the skin below.</source>
            <translation>Une main soulève la poche et son tissu, l’autre touche la peau dessous.</translation>
        </message>
        <message>
            <source>Resting and sleeping</source>
            <translation>Repos et sommeil</translation>
        </message>
        <message>
            <source>A short rest helps. Lean back in a way that is comfortable.</source>
            <translation>Un court repos aide. Adossez-vous d’une façon confortable.</translation>
        </message>
        <message>
            <source>recline incline sit chair bed lie</source>
            <translation>s’incliner s’asseoir chaise fauteuil lit s’allonger</translation>
        </message>
        <message>
            <source>On your side: bend the knees a little, with a pillow between them.</source>
            <translation>Sur le côté : pliez un peu les genoux, avec un oreiller entre eux.</translation>
        </message>
        <message>
            <source>sleep position cushion</source>
            <translation>sommeil dormir position coussin</translation>
        </message>
        <message>
            <source>On your back: a pillow under the knees, or a rolled towel under the small of the back.</source>
            <translation>Sur le dos : un oreiller sous les genoux, ou une serviette roulée sous le creux des reins.</translation>
        </message>
        <message>
            <source>Take the pack off before you sleep.</source>
            <translation>Retirez la poche avant de dormir.</translation>
        </message>
        <message>
            <source>bed night</source>
            <translation>lit nuit</translation>
        </message>
        <message>
            <source>On the side, a pillow between the knees</source>
            <translation>Sur le côté, un oreiller entre les genoux</translation>
        </message>
        <message>
            <source>A person lies on their side with the knees a little bent and a pillow between them.</source>
            <translation>Une personne est allongée sur le côté, les genoux un peu pliés et un oreiller entre eux.</translation>
        </message>
        <message>
            <source>On the back, a pillow under the knees</source>
            <translation>Sur le dos, un oreiller sous les genoux</translation>
        </message>
        <message>
            <source>A person lies on their back. A pillow under the knees keeps them bent.</source>
            <translation>Une personne est allongée sur le dos. Un oreiller sous les genoux les garde pliés.</translation>
        </message>
        <message>
            <source>Or a rolled towel under the small of the back</source>
            <translation>Ou une serviette roulée sous le creux des reins</translation>
        </message>
        <message>
            <source>A person lies on their back with a rolled towel in the hollow of the lower back.</source>
            <translation>Une personne est allongée sur le dos, une serviette roulée dans le creux du bas du dos.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Marcher</translation>
        </message>
        <message>
            <source>Walking gently is fine. Pushing on through pain delays recovery.</source>
            <translation>Vous pouvez marcher doucement. Forcer malgré la douleur retarde la guérison.</translation>
        </message>
        <message>
            <source>walk move exercise sport</source>
            <translation>marche bouger exercice sport</translation>
        </message>
        <message>
            <source>Stay active as far as you can.</source>
            <translation>Restez actif autant que vous le pouvez.</translation>
        </message>
        <message>
            <source>walk move bed rest</source>
            <translation>marche bouger repos au lit</translation>
        </message>
        <message>
            <source>Gently, and not through pain</source>
            <translation>Doucement, et sans forcer sur la douleur</translation>
        </message>
        <message>
            <source>A person walks upright at an easy pace.</source>
            <translation>Une personne marche, droite, d’un pas tranquille.</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>Ce qui aide aussi</translation>
        </message>
        <message>
            <source>Painkillers such as ibuprofen, naproxen, aspirin or paracetamol (acetaminophen) help some people.</source>
            <translation>Des antidouleurs comme l’ibuprofène, le naproxène, l’aspirine ou le paracétamol (acétaminophène) aident certaines personnes.</translation>
        </message>
        <message>
            <source>pain relief tablets pills medicine drugs</source>
            <translation>soulager douleur comprimés cachets médicament</translation>
        </message>
        <message>
            <source>Ask a pharmacist or a doctor which of them you may take.</source>
            <translation>Demandez à un pharmacien ou à un médecin lesquels vous pouvez prendre.</translation>
        </message>
        <message>
            <source>painkillers medicine drugs</source>
            <translation>antidouleur médicament</translation>
        </message>
        <message>
            <source>Stretching, massage, light exercise, drinking enough and creams are said to loosen a tight muscle.</source>
            <translation>Étirements, massages, exercice léger, boissons en quantité suffisante et crèmes détendraient un muscle contracté.</translation>
        </message>
        <message>
            <source>water hydration stretch rub</source>
            <translation>eau hydratation étirement frotter</translation>
        </message>
        <message>
            <source>In the first days after an injury, the NHS says no massage, no heat and no alcohol. Sources differ here, and this is the safe reading.</source>
            <translation>Les premiers jours après une blessure, le NHS dit : pas de massage, pas de chaleur et pas d’alcool. Les sources divergent ici, et ceci est la lecture prudente.</translation>
        </message>
        <message>
            <source>fall blow drink</source>
            <translation>chute coup boire</translation>
        </message>
        <message>
            <source>What makes you sleepy</source>
            <translation>Ce qui rend somnolent</translation>
        </message>
        <message>
            <source>Never sleep with a pack on, ice or heat.</source>
            <translation>Ne dormez jamais avec une poche en place, glace ou chaleur.</translation>
        </message>
        <message>
            <source>asleep doze bed night</source>
            <translation>endormi somnoler lit nuit</translation>
        </message>
        <message>
            <source>Muscle relaxants can make you sleepy and slow to react. Do not drive under them.</source>
            <translation>Les relaxants musculaires peuvent vous rendre somnolent et lent à réagir. Ne conduisez pas sous leur effet.</translation>
        </message>
        <message>
            <source>medicine tablets car tired drowsy</source>
            <translation>médicament comprimés voiture fatigué somnolent</translation>
        </message>
        <message>
            <source>With alcohol, sleeping pills or medicines for pain, a heat pad is more dangerous.</source>
            <translation>Avec de l’alcool, des somnifères ou des médicaments contre la douleur, un coussin chauffant est plus dangereux.</translation>
        </message>
        <message>
            <source>drink tablets painkillers burn drowsy tired</source>
            <translation>boire comprimés antidouleur brûlure somnolent fatigué</translation>
        </message>
        <message>
            <source>In 1995 American authorities counted more than 1,600 burns from heat pads in emergency rooms and 8 deaths, on average, in a year.</source>
            <translation>En 1995, les autorités américaines comptaient en moyenne, par an, plus de 1 600 brûlures par coussin chauffant aux urgences et 8 morts.</translation>
        </message>
        <message>
            <source>If you might fall asleep, set an alarm clock besides this timer. Its alarm may not wake you.</source>
            <translation>Si vous risquez de vous endormir, réglez un réveil en plus de ce minuteur. Son alarme peut ne pas vous réveiller.</translation>
        </message>
        <message>
            <source>doze asleep tired drowsy wake</source>
            <translation>somnoler endormi fatigué réveil</translation>
        </message>
        <message>
            <source>How long it usually lasts</source>
            <translation>Combien de temps cela dure en général</translation>
        </message>
        <message>
            <source>A strain usually goes away in 3 to 6 weeks. If pain lasts longer, see a doctor.</source>
            <translation>Une élongation disparaît en général en 3 à 6 semaines. Si la douleur dure plus longtemps, consultez un médecin.</translation>
        </message>
        <message>
            <source>heal recover days pulled muscle</source>
            <translation>guérir guérison jours claquage muscle froissé</translation>
        </message>
        <message>
            <source>When to see a doctor</source>
            <translation>Quand consulter un médecin</translation>
        </message>
        <message>
            <source>See a doctor if it is no better after a few weeks, if it is severe, or if it gets worse.</source>
            <translation>Consultez un médecin si cela ne va pas mieux après quelques semaines, si la douleur est forte, ou si cela s’aggrave.</translation>
        </message>
        <message>
            <source>clinician GP physiotherapist</source>
            <translation>soignant généraliste kinésithérapeute</translation>
        </message>
        <message>
            <source>See one too if the pain goes down the leg below the knee, or if you have had cancer, have brittle bones (osteoporosis) or take steroids.</source>
            <translation>Consultez aussi si la douleur descend dans la jambe sous le genou, ou si vous avez eu un cancer, avez les os fragiles (ostéoporose) ou prenez des corticoïdes.</translation>
        </message>
        <message>
            <source>clinician GP sciatica cortisone</source>
            <translation>soignant généraliste sciatique cortisone</translation>
        </message>
        <message>
            <source>What a doctor or physiotherapist says for you comes before this guide, and before this timer.</source>
            <translation>Ce que vous dit un médecin ou un kinésithérapeute passe avant ce guide, et avant ce minuteur.</translation>
        </message>
        <message>
            <source>clinician</source>
            <translation>soignant</translation>
        </message>
        <message>
            <source>Strain or disc?</source>
            <translation>Élongation ou disque ?</translation>
        </message>
        <message>
            <source>That cannot be told apart at home, and this program does not try.</source>
            <translation>Cela ne peut pas se distinguer chez soi, et ce programme n’essaie pas.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle diagnosis</source>
            <translation>hernie discale disque muscle diagnostic</translation>
        </message>
        <message>
            <source>One article says that a disc hurts when you bend forward and when you come back up, and a strain less on the way down and more on the way up. Do not rely on it, and do not bend to try it out.</source>
            <translation>Un article dit qu’un disque fait mal quand vous vous penchez en avant et quand vous vous redressez, et une élongation moins en descendant et plus en remontant. Ne vous y fiez pas, et ne vous penchez pas pour essayer.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle test</source>
            <translation>hernie discale disque muscle test</translation>
        </message>
        <message>
            <source>The warning signs count whichever of the two it is.</source>
            <translation>Les signes d’alerte comptent, quel que soit le cas.</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>urgence</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
    </context>
    <context>
        <name>GuideSource</name>
        <message>
            <source>this program’s own rule or caution</source>
            <translation>règle ou précaution propre à ce programme</translation>
        </message>
        <message>
            <source>public cautions, as this project gathered them</source>
            <translation>précautions publiques, réunies par ce projet</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>un article sur les spasmes du bas du dos</translation>
        </message>
        <message>
            <source>NHS</source>
            <translation>NHS</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, mal de dos</translation>
        </message>
        <message>
            <source>NHS CMFT</source>
            <translation>NHS CMFT</translation>
        </message>
        <message>
            <source>NHS Mersey Care</source>
            <translation>NHS Mersey Care</translation>
        </message>
        <message>
            <source>NHS Portsmouth</source>
            <translation>NHS Portsmouth</translation>
        </message>
        <message>
            <source>NHS Sherwood Forest physiotherapy</source>
            <translation>NHS Sherwood Forest, kinésithérapie</translation>
        </message>
        <message>
            <source>American Academy of Pediatrics (AAP)</source>
            <translation>American Academy of Pediatrics (AAP)</translation>
        </message>
        <message>
            <source>Bleakley 2004, a review</source>
            <translation>Bleakley 2004, une revue</translation>
        </message>
        <message>
            <source>Bleakley 2006, a trial</source>
            <translation>Bleakley 2006, un essai</translation>
        </message>
        <message>
            <source>BMJ Best Practice</source>
            <translation>BMJ Best Practice</translation>
        </message>
        <message>
            <source>Cleveland Clinic 2024</source>
            <translation>Cleveland Clinic 2024</translation>
        </message>
        <message>
            <source>Cochrane review (French 2006)</source>
            <translation>Revue Cochrane (French 2006)</translation>
        </message>
        <message>
            <source>DeRoyal, a maker of packs</source>
            <translation>DeRoyal, un fabricant de poches</translation>
        </message>
        <message>
            <source>FDA and CPSC advisory 1995</source>
            <translation>Avis FDA et CPSC 1995</translation>
        </message>
        <message>
            <source>FP Notebook</source>
            <translation>FP Notebook</translation>
        </message>
        <message>
            <source>Grünenthal Pain Toolkit</source>
            <translation>Grünenthal Pain Toolkit</translation>
        </message>
        <message>
            <source>Healthwise</source>
            <translation>Healthwise</translation>
        </message>
        <message>
            <source>Johns Hopkins</source>
            <translation>Johns Hopkins</translation>
        </message>
        <message>
            <source>J Fam Pract 2020</source>
            <translation>J Fam Pract 2020</translation>
        </message>
        <message>
            <source>Malone 1992, reports of cases</source>
            <translation>Malone 1992, rapports de cas</translation>
        </message>
        <message>
            <source>Mayo Clinic</source>
            <translation>Mayo Clinic</translation>
        </message>
        <message>
            <source>Mayo Clinic Health System</source>
            <translation>Mayo Clinic Health System</translation>
        </message>
        <message>
            <source>University of Missouri, told by ABC News</source>
            <translation>University of Missouri, selon ABC News</translation>
        </message>
        <message>
            <source>Moeller 1997, the report of a case</source>
            <translation>Moeller 1997, rapport d’un cas</translation>
        </message>
        <message>
            <source>the rules POLICE and PEACE &amp; LOVE</source>
            <translation>les règles POLICE et PEACE &amp; LOVE</translation>
        </message>
        <message>
            <source>Practo</source>
            <translation>Practo</translation>
        </message>
        <message>
            <source>Reader’s Digest</source>
            <translation>Reader’s Digest</translation>
        </message>
        <message>
            <source>TM magazine, for pharmacies</source>
            <translation>TM magazine, pour pharmacies</translation>
        </message>
        <message>
            <source>URMC, told by HealthDay</source>
            <translation>URMC, selon HealthDay</translation>
        </message>
        <message>
            <source>Verywell Health</source>
            <translation>Verywell Health</translation>
        </message>
        <message>
            <source>WebMD</source>
            <translation>WebMD</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Times ice and heat packs, gets them off the skin, and keeps the skin resting for two hours.
Without a command it opens the window, or raises the one that is open.</source>
            <translation>Minute les poches de glace et de chaleur, les fait retirer de la peau, et garde la peau au repos deux heures.
Sans commande, ouvre la fenêtre, ou met au premier plan celle qui est ouverte.</translation>
        </message>
        <message>
            <source>NAME is an area's name, its region's name ("left knee") or its id ("left-knee"). Without --area, start takes the
area used last (the first one if none was used in two days), and off, undo and cancel take the one that it can be.

exit status: 0 done, 1 refused by the regimen (why and until when on standard error), 2 wrong usage,
3 an environment problem such as no display or a log that cannot be read</source>
            <translation>NAME est le nom d’une zone, celui de sa région (« genou gauche ») ou son id (« left-knee »). Sans --area, start prend
la dernière zone utilisée (la première si aucune ne l’a été en deux jours), et off, undo et cancel celle qui convient.

code de sortie : 0 fait, 1 refusé par les règles (pourquoi et jusqu’à quand sur l’erreur standard), 2 mauvais usage,
3 un problème d’environnement, comme l’absence d’écran ou un journal illisible</translation>
        </message>
        <message>
            <source>begin in the tray, without the window</source>
            <translation>démarrer dans la zone de notification, sans la fenêtre</translation>
        </message>
        <message>
            <source>a pack goes on; starts the program in the tray if it is not running</source>
            <translation>une poche est posée ; lance le programme dans la zone de notification s’il ne tourne pas</translation>
        </message>
        <message>
            <source>what the pack is</source>
            <translation>ce qu’est la poche</translation>
        </message>
        <message>
            <source>how long it stays (15 to 20; thin or bony: 5 to 10)</source>
            <translation>combien de temps elle reste (15 à 20 ; peau fine ou os proche : 5 à 10)</translation>
        </message>
        <message>
            <source>it has been on for so long already</source>
            <translation>elle est déjà en place depuis ce temps</translation>
        </message>
        <message>
            <source>I took it off; the skin rests from then</source>
            <translation>je l’ai retirée ; la peau se repose à partir de là</translation>
        </message>
        <message>
            <source>it was off earlier: so many minutes ago</source>
            <translation>retirée plus tôt : il y a tant de minutes</translation>
        </message>
        <message>
            <source>numb, white or burning: locked until you say in the window that it is well</source>
            <translation>engourdie, blanche ou qui brûle : verrouillée jusqu’à ce que vous disiez dans la fenêtre que tout va bien</translation>
        </message>
        <message>
            <source>it is still on: takes back an off of the last 10 minutes</source>
            <translation>toujours en place : annule un retrait des 10 dernières minutes</translation>
        </message>
        <message>
            <source>it was never on: in the first 60 seconds</source>
            <translation>jamais posée : dans les 60 premières secondes</translation>
        </message>
        <message>
            <source>where the pack is</source>
            <translation>où est la poche</translation>
        </message>
        <message>
            <source>one line for each area</source>
            <translation>une ligne par zone</translation>
        </message>
        <message>
            <source>as a JSON object</source>
            <translation>en objet JSON</translation>
        </message>
        <message>
            <source>the treatments on record as CSV, everything as JSON, or a report as PDF</source>
            <translation>les traitements enregistrés en CSV, tout en JSON, ou un rapport en PDF</translation>
        </message>
        <message>
            <source>replaced if it is there</source>
            <translation>remplacé s’il existe</translation>
        </message>
        <message>
            <source>from this day on (2026-03-16)</source>
            <translation>à partir de ce jour (2026-03-16)</translation>
        </message>
        <message>
            <source>up to this day, which is included</source>
            <translation>jusqu’à ce jour, inclus</translation>
        </message>
        <message>
            <source>only of this area or region</source>
            <translation>seulement de cette zone ou région</translation>
        </message>
        <message>
            <source>takes in what was exported, here or on another computer</source>
            <translation>importe ce qui a été exporté, ici ou sur un autre ordinateur</translation>
        </message>
        <message>
            <source>a .csv or .json that this program wrote</source>
            <translation>un .csv ou .json que ce programme a écrit</translation>
        </message>
        <message>
            <source>ends the program; refused while a pack is on</source>
            <translation>quitte le programme ; refusé tant qu’une poche est en place</translation>
        </message>
        <message>
            <source>even while a pack is on: only its alarm still rings then</source>
            <translation>même avec une poche en place : seule son alarme sonne encore</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Skin normal in colour and feeling? Cloth between; pack over it, not under you.</source>
            <translation>Peau normale (couleur, sensation) ? Un tissu entre les deux ; poche sur vous, pas sous vous.</translation>
        </message>
        <message>
            <source>If it is still on, take it off now and say “Just now”.</source>
            <translation>Si elle est encore en place, retirez-la maintenant et dites « À l’instant ».</translation>
        </message>
        <message>
            <source>The skin rests at least {rest} after every pack, ice or heat. Walking a little helps.</source>
            <translation>La peau se repose au moins {rest} après chaque poche, glace ou chaleur. Marcher un peu aide.</translation>
        </message>
        <message>
            <source>Take it off sooner if the skin goes numb or white, or burns.</source>
            <translation>Retirez la poche plus tôt si la peau s’engourdit, blanchit ou brûle.</translation>
        </message>
        <message>
            <source>Reach under the pack. If it is numb, white or burning, take it off and say so.</source>
            <translation>Passez la main sous la poche. Si la peau est engourdie, blanche ou brûle, retirez la poche et dites-le.</translation>
        </message>
        <message>
            <source>Reach under the pack. Without an answer the alarm begins in {left}.</source>
            <translation>Passez la main sous la poche. Sans réponse, l’alarme commence dans {left}.</translation>
        </message>
        <message>
            <source>The sound for this pack pauses for {left}. Take it off, then say “I took it off”.</source>
            <translation>Le son de cette poche est en pause pour {left}. Retirez-la, puis dites « Je l’ai retirée ».</translation>
        </message>
        <message>
            <source>It rests until {time} at the least, and until you say that it is normal again.</source>
            <translation>Repos jusqu’à {time} au moins, et jusqu’à ce que vous disiez que la peau est à nouveau normale.</translation>
        </message>
        <message>
            <source>{passed}. It stays locked until you say that it is normal again.</source>
            <translation>{passed}. La zone reste verrouillée jusqu’à ce que vous disiez que la peau est à nouveau normale.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>{begin}, still on</source>
            <translation>{begin}, encore en place</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} à {end}</translation>
        </message>
        <message>
            <source>{time} on the skin, {planned} planned</source>
            <translation>{time} sur la peau, {planned} prévues</translation>
        </message>
        <message>
            <source>Rest until {time}
after {pack}</source>
            <translation>Repos jusqu’à {time}
après {pack}</translation>
        </message>
        <message>
            <source>Overrun {time}</source>
            <translation>Dépassement {time}</translation>
        </message>
        <message>
            <source>Put on against the rule</source>
            <translation>Posée contre la règle</translation>
        </message>
        <message>
            <source>Said to be never on</source>
            <translation>Dite jamais posée</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) not answered</source>
            <translation>
                <numerusform>%n contrôle sans réponse</numerusform>
                <numerusform>%n contrôles sans réponse</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended: numb, white or burning</source>
            <translation>Fini : engourdie, blanche ou qui brûle</translation>
        </message>
        <message>
            <source>The end is not known; it is the time of the answer</source>
            <translation>La fin n’est pas connue ; c’est l’heure de la réponse</translation>
        </message>
        <message>
            <source>Pain {before} before, {after} after</source>
            <translation>Douleur {before} avant, {after} après</translation>
        </message>
        <message>
            <source>Pain {before} before</source>
            <translation>Douleur {before} avant</translation>
        </message>
        <message>
            <source>Pain {after} after</source>
            <translation>Douleur {after} après</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Repos</translation>
        </message>
        <message>
            <source>Treatments and rests, {dates}</source>
            <translation>Traitements et repos, {dates}</translation>
        </message>
        <message>
            <source>{day}: no treatment</source>
            <translation>{day} : aucun traitement</translation>
        </message>
        <message>
            <source>{day}: {packs}; {time} on the skin</source>
            <translation>{day} : {packs} ; {time} sur la peau</translation>
        </message>
        <message>
            <source>midnight</source>
            <translation>minuit</translation>
        </message>
        <message>
            <source>ice {begin} to {end}</source>
            <translation>glace de {begin} à {end}</translation>
        </message>
        <message>
            <source>heat {begin} to {end}</source>
            <translation>chaleur de {begin} à {end}</translation>
        </message>
        <message>
            <source>Pain, 0–10</source>
            <translation>Douleur, 0–10</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>No pain was recorded</source>
            <translation>Aucune douleur n’a été notée</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of each day the {most} with the most and the least pain</source>
            <translation>{drawn} sur {n} affichés : de chaque jour, les {most} où la douleur est la plus forte et la plus faible</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of every {days} days the {most} with the most and least pain</source>
            <translation>{drawn} sur {n} affichés : par {days} jours, les {most} où la douleur est la plus forte et la plus faible</translation>
        </message>
        <message>
            <source>{title}, {dates}</source>
            <translation>{title}, {dates}</translation>
        </message>
        <message>
            <source>{name}: first {first}, last {last}, least {least}, most {most}</source>
            <translation>{name} : premier {first}, dernier {last}, minimum {least}, maximum {most}</translation>
        </message>
        <message>
            <source>The pack is on. It can be corrected or deleted when it has come off.</source>
            <translation>La poche est en place. Elle pourra être corrigée ou supprimée une fois retirée.</translation>
        </message>
        <message>
            <source>Deleted: {pack}, {time}. If its skin rests, it rests on.</source>
            <translation>Supprimé : {pack}, {time}. Si sa peau est au repos, elle y reste.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetail</name>
        <message>
            <source>Pain before the treatment</source>
            <translation>Douleur avant le traitement</translation>
        </message>
        <message>
            <source>Pain after the treatment</source>
            <translation>Douleur après le traitement</translation>
        </message>
    </context>
    <context>
        <name>HistoryExchange</name>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Semaine</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Mois</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Tout</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)…</source>
            <translation>&amp;Rapport (PDF)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Glace ou chaleur</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Traitements</translation>
        </message>
        <message>
            <source>On record or deleted</source>
            <translation>Enregistrés ou supprimés</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Anything you want to remember of it</source>
            <translation>Ce que vous voulez en retenir</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Corriger…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>S&amp;upprimer</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>Réta&amp;blir</translation>
        </message>
        <message>
            <source>What was said, and when</source>
            <translation>Ce qui a été dit, et quand</translation>
        </message>
        <message>
            <source>Add one that was &amp;forgotten…</source>
            <translation>A&amp;jouter un traitement oublié…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>Im&amp;porter…</translation>
        </message>
        <message>
            <source>Delete ever&amp;ything…</source>
            <translation>T&amp;out supprimer…</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>this is not a whole entry</source>
            <translation>ce n’est pas une entrée entière</translation>
        </message>
        <message>
            <source>it was changed or damaged since it was written</source>
            <translation>elle a été modifiée ou endommagée depuis son écriture</translation>
        </message>
        <message>
            <source>it says something that this program does not know</source>
            <translation>elle dit quelque chose que ce programme ne connaît pas</translation>
        </message>
        <message>
            <source>the id of the treatment is missing or not as this program writes it</source>
            <translation>l’id du traitement manque ou n’est pas comme ce programme l’écrit</translation>
        </message>
        <message>
            <source>there is no such region</source>
            <translation>cette région n’existe pas</translation>
        </message>
        <message>
            <source>a pack is either ice or heat</source>
            <translation>une poche est soit glace, soit chaleur</translation>
        </message>
        <message>
            <source>a time has to look like {form}</source>
            <translation>une heure doit avoir la forme {form}</translation>
        </message>
        <message>
            <source>a number is missing, or is none</source>
            <translation>un nombre manque, ou n’en est pas un</translation>
        </message>
        <message>
            <source>it does not say how the removal is known</source>
            <translation>rien ne dit comment le retrait est connu</translation>
        </message>
        <message>
            <source>“outside_regimen” is either yes or no</source>
            <translation>« outside_regimen » est soit yes, soit no</translation>
        </message>
        <message>
            <source>pain is a whole number from 0 to 10</source>
            <translation>la douleur est un nombre entier de 0 à 10</translation>
        </message>
        <message>
            <source>the note has more than {n} characters</source>
            <translation>la note a plus de {n} caractères</translation>
        </message>
        <message>
            <source>the pack came off before it went on</source>
            <translation>la poche a été retirée avant d’être posée</translation>
        </message>
        <message>
            <source>the pack was on for more than 24 hours</source>
            <translation>la poche est restée plus de 24 heures</translation>
        </message>
        <message>
            <source>the pack is still on; take it off there, and export again</source>
            <translation>la poche est encore en place ; retirez-la là-bas, et exportez à nouveau</translation>
        </message>
        <message>
            <source>it lies in the future; check the clocks of both computers</source>
            <translation>c’est dans le futur ; vérifiez l’horloge des deux ordinateurs</translation>
        </message>
        <message>
            <source>the beginning of this treatment is missing; export it with more days</source>
            <translation>le début de ce traitement manque ; exportez-le avec plus de jours</translation>
        </message>
        <message>
            <source>the log has it already and says something else; the log stays as it is</source>
            <translation>le journal l’a déjà et dit autre chose ; le journal reste tel quel</translation>
        </message>
        <message>
            <source>the treatment began elsewhere, and only its record can be put right from here</source>
            <translation>le traitement a commencé ailleurs, et seul son enregistrement peut être corrigé d’ici</translation>
        </message>
        <message>
            <source>another pack was on the same skin at the same time; both are kept</source>
            <translation>une autre poche était sur la même peau en même temps ; les deux sont gardées</translation>
        </message>
        <message>
            <source>the clock was set while the pack was on; its time on the skin is kept</source>
            <translation>l’horloge a été réglée alors que la poche était en place ; son temps sur la peau est gardé</translation>
        </message>
        <message>
            <source>Line {line}: {what}.</source>
            <translation>Ligne {line} : {what}.</translation>
        </message>
        <message>
            <source>{path} is not text in UTF-8. Export it again, or save it as UTF-8.</source>
            <translation>{path} n’est pas du texte en UTF-8. Exportez-le à nouveau, ou enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>{path} is damaged or not whole, from line {line} on. Export it again.</source>
            <translation>{path} est endommagé ou incomplet, à partir de la ligne {line}. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>{path} was not written by Therapy Timer. Choose a file that it exported.</source>
            <translation>{path} n’a pas été écrit par Therapy Timer. Choisissez un fichier qu’il a exporté.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Therapy Timer. Install that version.</source>
            <translation>{path} a été écrit par un Therapy Timer plus récent. Installez cette version.</translation>
        </message>
        <message>
            <source>{path} lacks the columns {what}. Leave the header as it was exported.</source>
            <translation>{path} : il manque les colonnes {what}. Laissez l’en-tête tel qu’il a été exporté.</translation>
        </message>
        <message>
            <source>{path} was changed while it was read. Try again when it is finished.</source>
            <translation>{path} a été modifié pendant la lecture. Réessayez quand il est terminé.</translation>
        </message>
        <message>
            <source>{path} is neither a .csv nor a .json file. Choose one that Therapy Timer exported.</source>
            <translation>{path} n’est ni un fichier .csv ni un .json. Choisissez-en un que Therapy Timer a exporté.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({what}). Choose another file.</source>
            <translation>{path} ne peut pas être lu ({what}). Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>No treatment was new.</source>
            <translation>Aucun traitement n’était nouveau.</translation>
        </message>
        <message>
            <source>Nothing was new.</source>
            <translation>Rien n’était nouveau.</translation>
        </message>
        <message>
            <source>{area} is locked until you say that colour and feeling are normal again.</source>
            <translation>{area} : la zone est verrouillée jusqu’à ce que vous disiez que couleur et sensation sont à nouveau normales.</translation>
        </message>
        <message>
            <source>{area} rests from a pack that came off at {time}.</source>
            <translation>{area} : au repos après une poche retirée à {time}.</translation>
        </message>
        <message>
            <source>Exports of Therapy Timer (*.json *.csv)</source>
            <translation>Exportations de Therapy Timer (*.json *.csv)</translation>
        </message>
        <message>
            <source>From {name}:</source>
            <translation>De {name} :</translation>
        </message>
        <message>
            <source>No treatment is new, but other entries are.</source>
            <translation>Aucun traitement n’est nouveau, mais d’autres entrées le sont.</translation>
        </message>
        <message>
            <source>Nothing is new.</source>
            <translation>Rien n’est nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others on the same skin; both are kept.</source>
            <translation>
                <numerusform>%n traitement en chevauche d’autres sur la même peau ; tous sont gardés.</numerusform>
                <numerusform>%n traitements en chevauchent d’autres sur la même peau ; tous sont gardés.</numerusform>
            </translation>
        </message>
        <message>
            <source>{area} will be locked until you say that colour and feeling are normal again.</source>
            <translation>{area} : la zone sera verrouillée jusqu’à ce que vous disiez que couleur et sensation sont à nouveau normales.</translation>
        </message>
        <message>
            <source>{area} will rest from a pack that came off at {time}.</source>
            <translation>{area} : sera au repos après une poche retirée à {time}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… et %n autre.</numerusform>
                <numerusform>… et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in the rest? What is on record here stays.</source>
            <translation>Importer le reste ? Ce qui est enregistré ici reste.</translation>
        </message>
        <message>
            <source>Take it in? What is on record here stays.</source>
            <translation>Importer ? Ce qui est enregistré ici reste.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) not taken, or (needs/need) a look:</source>
            <translation>
                <numerusform>%n entrée n’a pas été importée, ou est à vérifier :</numerusform>
                <numerusform>%n entrées n’ont pas été importées, ou sont à vérifier :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others:</source>
            <translation>
                <numerusform>%n traitement en chevauche d’autres :</numerusform>
                <numerusform>%n traitements en chevauchent d’autres :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more.</source>
            <translation>
                <numerusform>  … et %n autre.</numerusform>
                <numerusform>  … et %n autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) added.</source>
            <translation>
                <numerusform>%n traitement a été ajouté.</numerusform>
                <numerusform>%n traitements ont été ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) put right.</source>
            <translation>
                <numerusform>%n traitement a été corrigé.</numerusform>
                <numerusform>%n traitements ont été corrigés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (is/are) not taken.</source>
            <translation>
                <numerusform>%n entrée n’est pas importée.</numerusform>
                <numerusform>%n entrées ne sont pas importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) new.</source>
            <translation>
                <numerusform>%n traitement est nouveau.</numerusform>
                <numerusform>%n traitements sont nouveaux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) put right.</source>
            <translation>
                <numerusform>%n traitement est corrigé.</numerusform>
                <numerusform>%n traitements sont corrigés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Take it in</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Not taken, or worth a &amp;look</source>
            <translation>Non importé, ou à &amp;vérifier</translation>
        </message>
        <message>
            <source>Not taken, or worth a look</source>
            <translation>Non importé, ou à vérifier</translation>
        </message>
    </context>
    <context>
        <name>InjuryDialog</name>
        <message>
            <source>When was the fall or blow: {area}?</source>
            <translation>Quand a eu lieu la chute ou le coup : {area} ?</translation>
        </message>
        <message>
            <source>It was then</source>
            <translation>À ce moment-là</translation>
        </message>
        <message>
            <source>That is in the future.</source>
            <translation>C’est dans le futur.</translation>
        </message>
        <message>
            <source>That is more than 14 days ago: nothing follows from it here.</source>
            <translation>C’était il y a plus de 14 jours : rien n’en découle ici.</translation>
        </message>
        <message>
            <source>That is more than 72 hours ago: heat need not wait for it.</source>
            <translation>C’était il y a plus de 72 heures : la chaleur n’a pas à attendre pour cela.</translation>
        </message>
        <message>
            <source>Fall or blow</source>
            <translation>Chute ou coup</translation>
        </message>
        <message>
            <source>Only if you fell or were hit there. A muscle that cramped by itself needs nothing here.</source>
            <translation>Seulement si vous êtes tombé ou avez reçu un coup à cet endroit. Un muscle qui s’est contracté de lui-même ne demande rien ici.</translation>
        </message>
        <message>
            <source>It &amp;was at</source>
            <translation>&amp;C’était le</translation>
        </message>
        <message>
            <source>Day and time of the fall or blow</source>
            <translation>Jour et heure de la chute ou du coup</translation>
        </message>
        <message>
            <source>There was &amp;no fall or blow</source>
            <translation>&amp;Ni chute ni coup</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>{key} or {single}</source>
            <translation>{key} ou {single}</translation>
        </message>
        <message>
            <source>To the next button or field; with Shift, back</source>
            <translation>Au bouton ou champ suivant ; avec Maj, en arrière</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Press the button that has the frame around it</source>
            <translation>Appuyer sur le bouton entouré d’un cadre</translation>
        </message>
        <message>
            <source>Alt and a letter</source>
            <translation>Alt et une lettre</translation>
        </message>
        <message>
            <source>Press a button at once; its hint tells the letter</source>
            <translation>Appuyer directement sur un bouton ; son infobulle indique la lettre</translation>
        </message>
        <message>
            <source>Close a question or the far view; never an alarm</source>
            <translation>Fermer une question ou la vue à distance ; jamais une alarme</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Afficher ces touches</translation>
        </message>
        <message>
            <source>Far view: the time as large as the screen</source>
            <translation>Vue à distance : le temps aussi grand que l’écran</translation>
        </message>
        <message>
            <source>The timer</source>
            <translation>Le minuteur</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>L’historique</translation>
        </message>
        <message>
            <source>The guide</source>
            <translation>Le guide</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>Les réglages</translation>
        </message>
        <message>
            <source>The warning signs</source>
            <translation>Les signes d’alerte</translation>
        </message>
        <message>
            <source>Quit; it asks first while a pack is on</source>
            <translation>Quitter ; demande d’abord si une poche est en place</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Start ice</source>
            <translation>Démarrer glace</translation>
        </message>
        <message>
            <source>Start heat</source>
            <translation>Démarrer chaleur</translation>
        </message>
        <message>
            <source>I took it off</source>
            <translation>Je l’ai retirée</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>Je la retire (son en pause)</translation>
        </message>
        <message>
            <source>Numb, white or burning</source>
            <translation>Engourdie, blanche ou qui brûle</translation>
        </message>
        <message>
            <source>The skin feels normal</source>
            <translation>Peau normale au toucher</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Afficher le minuteur</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel: {work}</source>
            <translation>Annuler : {work}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Therapy Timer</source>
            <translation>Therapy Timer</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Signes d’alerte</translation>
        </message>
    </context>
    <context>
        <name>Milestone</name>
        <message>
            <source>The ice is on: {area}. Take it off at {time}.</source>
            <translation>La poche de glace est posée : {area}. Retirez-la à {time}.</translation>
        </message>
        <message>
            <source>The heat is on: {area}. Take it off at {time}.</source>
            <translation>La poche de chaleur est posée : {area}. Retirez-la à {time}.</translation>
        </message>
        <message>
            <source>5 minutes left: {area}.</source>
            <translation>Reste 5 minutes : {area}.</translation>
        </message>
        <message>
            <source>1 minute left: {area}.</source>
            <translation>Reste 1 minute : {area}.</translation>
        </message>
        <message>
            <source>The rest is over: {area}.</source>
            <translation>Le repos est fini : {area}.</translation>
        </message>
    </context>
    <context>
        <name>Modality</name>
        <message>
            <source>Ice</source>
            <translation>Glace</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Chaleur</translation>
        </message>
        <message>
            <source>ice</source>
            <translation>glace</translation>
        </message>
        <message>
            <source>heat</source>
            <translation>chaleur</translation>
        </message>
    </context>
    <context>
        <name>OwnSoundRow</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a sound for: {name}</source>
            <translation>Choisir un son pour : {name}</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Intégré</translation>
        </message>
        <message>
            <source>Use the built-in sound for: {name}</source>
            <translation>Utiliser le son intégré pour : {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test the sound for: {name}</source>
            <translation>Tester le son pour : {name}</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sons</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
    </context>
    <context>
        <name>PackOnDialog</name>
        <message>
            <source>A pack is on anyway</source>
            <translation>Poche posée quand même</translation>
        </message>
        <message>
            <source>A pack is on the {area} anyway</source>
            <translation>Poche posée quand même : {area}</translation>
        </message>
        <message>
            <source>This skin should still be resting. The pack will be recorded as against the rule, and the alarm rings at once. The rest starts again when the pack comes off.</source>
            <translation>Cette peau devrait encore être au repos. La poche sera enregistrée comme contraire à la règle, et l’alarme sonne aussitôt. Le repos recommence quand la poche est retirée.</translation>
        </message>
        <message>
            <source>A pack is already on</source>
            <translation>Poche déjà en place</translation>
        </message>
        <message>
            <source>A pack is already on: {area}</source>
            <translation>Poche déjà en place : {area}</translation>
        </message>
        <message>
            <source>Its time counts from when it went on.</source>
            <translation>Son temps compte depuis la pose.</translation>
        </message>
        <message>
            <source>Record it and ring</source>
            <translation>Enregistrer et sonner</translation>
        </message>
        <message>
            <source>It is on</source>
            <translation>Elle est en place</translation>
        </message>
        <message>
            <source>On since {time}.</source>
            <translation>En place depuis {time}.</translation>
        </message>
        <message>
            <source>{why} It is recorded as against the rule: take it off at once, the alarm rings.</source>
            <translation>{why} La poche est enregistrée comme contraire à la règle : retirez-la tout de suite, l’alarme sonne.</translation>
        </message>
        <message>
            <source>{since} The skin was still resting then: take it off at once, the alarm rings.</source>
            <translation>{since} La peau était alors encore au repos : retirez la poche tout de suite, l’alarme sonne.</translation>
        </message>
        <message>
            <source>{since} Its time is up: take it off, the alarm rings at once.</source>
            <translation>{since} Le temps est écoulé : retirez-la, l’alarme sonne aussitôt.</translation>
        </message>
        <message>
            <source>{since} Take it off at {due}.</source>
            <translation>{since} Retirez-la à {due}.</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;Glace</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Chaleur</translation>
        </message>
        <message>
            <source>It went on, minutes &amp;ago</source>
            <translation>&amp;Posée il y a (minutes)</translation>
        </message>
        <message>
            <source>Minutes ago</source>
            <translation>Minutes écoulées</translation>
        </message>
        <message>
            <source>Planned &amp;minutes</source>
            <translation>&amp;Minutes prévues</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Minutes prévues</translation>
        </message>
    </context>
    <context>
        <name>PainChooser</name>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>{name}: {n}</source>
            <translation>{name} : {n}</translation>
        </message>
        <message>
            <source>0: no pain</source>
            <translation>0 : aucune douleur</translation>
        </message>
        <message>
            <source>10: the worst pain imaginable</source>
            <translation>10 : la pire douleur imaginable</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>A treatment</source>
            <translation>Un traitement</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Chaque jour</translation>
        </message>
        <message>
            <source>Since {first}</source>
            <translation>Depuis le {first}</translation>
        </message>
        <message>
            <source>From {first}</source>
            <translation>À partir du {first}</translation>
        </message>
        <message>
            <source>On {first}</source>
            <translation>Le {first}</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <source>This plan is over.</source>
            <translation>Ce plan est fini.</translation>
        </message>
        <message>
            <source>Next: {time}</source>
            <translation>Suivant : {time}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit {pack}, {times}</source>
            <translation>Modifier {pack}, {times}</translation>
        </message>
        <message>
            <source>Remove {pack}, {times}</source>
            <translation>Supprimer {pack}, {times}</translation>
        </message>
        <message>
            <source>Removed: {pack}, {times}. What became of it so far stays on record.</source>
            <translation>Supprimé : {pack}, {times}. Ce qu’il en a été jusqu’ici reste enregistré.</translation>
        </message>
        <message>
            <source>Nothing is planned. With a new plan you are reminded of treatments at the times of day that you choose. It works without one, too: start ice or heat on the page Timer.</source>
            <translation>Rien n’est prévu. Un nouveau plan vous rappelle les traitements aux heures que vous choisissez. Cela marche aussi sans : démarrez la glace ou la chaleur sur la page Minuteur.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>{time}: not before you say that colour and feeling of the skin are normal again</source>
            <translation>{time} : pas avant que vous disiez que couleur et sensation de la peau sont à nouveau normales</translation>
        </message>
        <message>
            <source>{time}: not offered, because of what you said about yourself</source>
            <translation>{time} : pas proposé, à cause de ce que vous avez dit de vous</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: a pack is on, and the skin rests after it</source>
            <translation>{time}, déplacé à {later} : une poche est en place, et la peau se repose ensuite</translation>
        </message>
        <message>
            <source>{time}: not while a pack is on, nor while the skin rests after it</source>
            <translation>{time} : pas tant qu’une poche est en place, ni tant que la peau se repose ensuite</translation>
        </message>
        <message>
            <source>{time}: falls away, because the skin rests until the next one</source>
            <translation>{time} : n’aura pas lieu, car la peau se repose jusqu’au suivant</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the rest is over, it can begin</source>
            <translation>{time}, déplacé à {later} : le repos est fini, cela peut commencer</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the skin rests until then</source>
            <translation>{time}, déplacé à {later} : la peau se repose jusque-là</translation>
        </message>
        <message>
            <source>{time}: it can begin</source>
            <translation>{time} : cela peut commencer</translation>
        </message>
        <message>
            <source>Nothing is planned for today and tomorrow.</source>
            <translation>Rien n’est prévu pour aujourd’hui et demain.</translation>
        </message>
        <message>
            <source>Of the last {n} days, the newest day first.</source>
            <translation>Les {n} derniers jours, le plus récent d’abord.</translation>
        </message>
        <message>
            <source>{time} · {pack}: {outcome}</source>
            <translation>{time} · {pack} : {outcome}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>done later, at {time}</source>
            <translation>fait plus tard, à {time}</translation>
        </message>
        <message>
            <source>done later</source>
            <translation>fait plus tard</translation>
        </message>
        <message>
            <source>moved, done at {time} after the rest</source>
            <translation>déplacé, fait à {time} après le repos</translation>
        </message>
        <message>
            <source>moved, done after the rest</source>
            <translation>déplacé, fait après le repos</translation>
        </message>
        <message>
            <source>skipped, the skin was resting until the next one</source>
            <translation>sauté, la peau se reposait jusqu’au suivant</translation>
        </message>
        <message>
            <source>skipped, a pack was on</source>
            <translation>sauté, une poche était en place</translation>
        </message>
        <message>
            <source>skipped, the skin was numb, white or burning</source>
            <translation>sauté, la peau était engourdie, blanche ou brûlait</translation>
        </message>
        <message>
            <source>skipped, because of what you said about yourself</source>
            <translation>sauté, à cause de ce que vous avez dit de vous</translation>
        </message>
        <message>
            <source>skipped, Therapy Timer was not running and did not remind you</source>
            <translation>sauté, Therapy Timer n’était pas lancé et ne vous l’a pas rappelé</translation>
        </message>
        <message>
            <source>skipped, the plan was changed or removed</source>
            <translation>sauté, le plan a été modifié ou supprimé</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>pas démarré</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. There are no quiet hours.</source>
            <translation>La fin du repos vous est annoncée. Il n’y a pas d’heures calmes.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. There are no quiet hours.</source>
            <translation>La fin du repos ne vous est pas annoncée. Il n’y a pas d’heures calmes.</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>La fin du repos vous est annoncée. Heures calmes de {begin} à {end} ; l’alarme pour retirer une poche sonne alors aussi.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>La fin du repos ne vous est pas annoncée. Heures calmes de {begin} à {end} ; l’alarme pour retirer une poche sonne alors aussi.</translation>
        </message>
        <message>
            <source>There is no time of day. Add one.</source>
            <translation>Il n’y a aucune heure. Ajoutez-en une.</translation>
        </message>
        <message>
            <source>{time} is there twice. Change one of the two, or take it away.</source>
            <translation>{time} y est deux fois. Changez l’une des deux, ou enlevez-la.</translation>
        </message>
        <message>
            <source>No day is chosen. Choose at least one day of the week.</source>
            <translation>Aucun jour n’est choisi. Choisissez au moins un jour de la semaine.</translation>
        </message>
        <message>
            <source>The plan ends before it begins. Choose a later day for Until.</source>
            <translation>Le plan finit avant de commencer. Choisissez un jour plus tardif pour Jusqu’au.</translation>
        </message>
        <message>
            <source>The plan would be over already. Choose a later day for Until.</source>
            <translation>Le plan serait déjà fini. Choisissez un jour plus tardif pour Jusqu’au.</translation>
        </message>
        <message>
            <source>None of the days chosen is between From and Until. Choose another day, or a later end.</source>
            <translation>Aucun des jours choisis n’est entre Du et Jusqu’au. Choisissez un autre jour, ou une fin plus tardive.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. The later one will move to the end of the rest.</source>
            <translation>À {times}, la peau se repose encore de la fois d’avant. Le plus tardif sera déplacé à la fin du repos.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. Each will move to the end of the rest.</source>
            <translation>À {times}, la peau se repose encore de la fois d’avant. Chacun sera déplacé à la fin du repos.</translation>
        </message>
        <message>
            <source>Ice is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>La glace n’est pas proposée ici actuellement. Vous pouvez la prévoir ; tant que cela ne change pas, elle sera sautée.</translation>
        </message>
        <message>
            <source>Heat is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>La chaleur n’est pas proposée ici actuellement. Vous pouvez la prévoir ; tant que cela ne change pas, elle sera sautée.</translation>
        </message>
        <message>
            <source>Time of day {n}</source>
            <translation>Heure {n}</translation>
        </message>
        <message>
            <source>Take {time} away</source>
            <translation>Enlever {time}</translation>
        </message>
        <message>
            <source>Add a time</source>
            <translation>Ajouter une heure</translation>
        </message>
        <message>
            <source>A plan has {n} times of day at most.</source>
            <translation>Un plan a au plus {n} heures par jour.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>Modifier le plan</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Zone</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Poche</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;Glace</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Chaleur</translation>
        </message>
        <message>
            <source>Times of day</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Un&amp;til</source>
            <translation>&amp;Jusqu’au</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>&amp;Nouveau plan…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Change in &amp;Settings</source>
            <translation>Changer dans &amp;Réglages</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Ce qu’il en a été</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>There is nothing to play the alarm on. Connect a loudspeaker, or keep the window in sight.</source>
            <translation>Rien ici ne peut jouer l’alarme. Branchez un haut-parleur, ou gardez la fenêtre en vue.</translation>
        </message>
        <message>
            <source>{detail} is muted. Turn its sound on.</source>
            <translation>{detail} : le son est coupé. Activez-le.</translation>
        </message>
        <message>
            <source>The computer’s volume is at {detail} %. Turn it up.</source>
            <translation>Le volume de l’ordinateur est à {detail} %. Montez-le.</translation>
        </message>
        <message>
            <source>You have not heard the alarm on {detail} yet. Test the sound.</source>
            <translation>Vous n’avez pas encore entendu l’alarme sur {detail}. Testez le son.</translation>
        </message>
        <message>
            <source>The alarm comes out of {detail}. Keep it on your ears, or unplug it.</source>
            <translation>L’alarme sort par {detail}. Gardez-le sur les oreilles, ou débranchez-le.</translation>
        </message>
        <message>
            <source>The alarm comes out of the screen or television {detail}. Leave that on, and its sound too.</source>
            <translation>L’alarme sort par l’écran ou le téléviseur {detail}. Laissez-le allumé, son aussi.</translation>
        </message>
        <message>
            <source>The computer may go to sleep before the end. Switch that off in its settings.</source>
            <translation>L’ordinateur peut se mettre en veille avant la fin. Désactivez cela dans ses réglages.</translation>
        </message>
        <message>
            <source>With its lid closed the computer sleeps. Leave it open.</source>
            <translation>Le capot fermé, l’ordinateur se met en veille. Laissez-le ouvert.</translation>
        </message>
        <message>
            <source>The screen may switch itself off. Listen for the alarm, or change that in its settings.</source>
            <translation>L’écran peut s’éteindre de lui-même. Guettez l’alarme à l’oreille, ou changez cela dans ses réglages.</translation>
        </message>
        <message>
            <source>Nothing here shows notifications. Leave the window where you see it.</source>
            <translation>Rien ici n’affiche de notifications. Laissez la fenêtre là où vous la voyez.</translation>
        </message>
        <message>
            <source>The battery lasts for {detail} minutes. Plug the computer in.</source>
            <translation>La batterie tient {detail} minutes. Branchez l’ordinateur.</translation>
        </message>
        <message>
            <source>The battery is at {detail} %. Plug the computer in.</source>
            <translation>La batterie est à {detail} %. Branchez l’ordinateur.</translation>
        </message>
        <message>
            <source>The computer does not tell how long its battery lasts. Plug it in.</source>
            <translation>L’ordinateur n’indique pas combien de temps sa batterie tient. Branchez-le.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>et %n autre…</numerusform>
                <numerusform>et %n autres…</numerusform>
            </translation>
        </message>
        <message>
            <source>Test the sound</source>
            <translation>Tester le son</translation>
        </message>
        <message>
            <source>Heard it?</source>
            <translation>Entendue ?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>PreflightLines</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Oui, je l’ai entendue</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>Non, je ne l’ai pas entendue</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>The folder {path} cannot be used ({cause}). Make it writable for yourself.</source>
            <translation>Le dossier {path} est inutilisable ({cause}). Donnez-vous le droit d’y écrire.</translation>
        </message>
        <message>
            <source>{path} was not written ({cause}). Choose another place; nothing was changed.</source>
            <translation>{path} n’a pas été écrit ({cause}). Choisissez un autre endroit ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} was not written. Give it a name that ends in .csv, .json or .pdf.</source>
            <translation>{path} n’a pas été écrit. Donnez-lui un nom qui finit par .csv, .json ou .pdf.</translation>
        </message>
        <message>
            <source>Therapy Timer is not running.</source>
            <translation>Therapy Timer n’est pas lancé.</translation>
        </message>
        <message>
            <source>Therapy Timer is running but does not answer, so nothing is sure to be recorded. End it, start it again, and look.</source>
            <translation>Therapy Timer tourne mais ne répond pas : on ne sait pas si quelque chose a été enregistré. Arrêtez-le, relancez-le, et vérifiez.</translation>
        </message>
        <message>
            <source>Therapy Timer did not start, and nothing was recorded. {said}</source>
            <translation>Therapy Timer n’a pas démarré, et rien n’a été enregistré. {said}</translation>
        </message>
        <message>
            <source>A part of Therapy Timer is missing ({cause}). Install it again; your log stays as it is.</source>
            <translation>Une partie de Therapy Timer manque ({cause}). Réinstallez-le ; votre journal reste tel quel.</translation>
        </message>
        <message>
            <source>{cause}: {path}</source>
            <translation>{cause} : {path}</translation>
        </message>
        <message>
            <source>Not saved yet: another program holds the log {path}. Close it.</source>
            <translation>Pas encore enregistré : un autre programme bloque le journal {path}. Fermez-le.</translation>
        </message>
        <message>
            <source>Not saved yet: the log {path} cannot be written ({cause}). Make room on the disk.</source>
            <translation>Pas encore enregistré : le journal {path} ne peut pas être écrit ({cause}). Libérez de la place sur le disque.</translation>
        </message>
        <message>
            <source>It counts all the same and is tried again every second. Leave Therapy Timer running until it is saved; no treatment can start before.</source>
            <translation>Cela compte quand même et est réessayé chaque seconde. Laissez Therapy Timer tourner jusqu’à l’enregistrement ; aucun traitement ne peut démarrer avant.</translation>
        </message>
        <message>
            <source>Another program holds the log {path}. Close it and try again. Nothing was recorded.</source>
            <translation>Un autre programme bloque le journal {path}. Fermez-le et réessayez. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>The log {path} was written by a newer Therapy Timer and stays as it is. Install that version.</source>
            <translation>Le journal {path} a été écrit par un Therapy Timer plus récent et reste tel quel. Installez cette version.</translation>
        </message>
        <message>
            <source>The log {path} is damaged ({cause}). Move it elsewhere, keep it, and start again. Leave 2 hours since the last pack: the new log does not know of it.</source>
            <translation>Le journal {path} est endommagé ({cause}). Déplacez-le ailleurs, gardez-le, et relancez. Laissez passer 2 heures après la dernière poche : le nouveau journal ne la connaît pas.</translation>
        </message>
        <message>
            <source>The log {path} cannot be used ({cause}). Nothing was recorded. Make room on the disk, or make file and folder writable for yourself.</source>
            <translation>Le journal {path} est inutilisable ({cause}). Rien n’a été enregistré. Libérez de la place sur le disque, ou donnez-vous le droit d’écrire dans le fichier et le dossier.</translation>
        </message>
        <message>
            <source>The display {names} cannot be used. Start Therapy Timer on your own desktop.</source>
            <translation>L’affichage {names} est inutilisable. Lancez Therapy Timer sur votre propre bureau.</translation>
        </message>
        <message>
            <source>There is no display for the window. Start Therapy Timer from a graphical desktop.</source>
            <translation>Il n’y a pas d’affichage pour la fenêtre. Lancez Therapy Timer depuis un bureau graphique.</translation>
        </message>
        <message>
            <source>The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install {names}</source>
            <translation>Il manque au système des bibliothèques pour la fenêtre. Sous Debian ou Ubuntu : sudo apt install {names}</translation>
        </message>
        <message>
            <source>QT_QPA_PLATFORM is {names}, which Qt does not know. Remove that variable.</source>
            <translation>QT_QPA_PLATFORM vaut {names}, que Qt ne connaît pas. Supprimez cette variable.</translation>
        </message>
        <message>
            <source>PySide6 is not installed. Run: pip install therapy-timer</source>
            <translation>PySide6 n’est pas installé. Lancez : pip install therapy-timer</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>When did you take it off?</source>
            <translation>Quand l’avez-vous retirée ?</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin with your hand now.</source>
            <translation>Êtes-vous éveillé ? Touchez la peau avec la main maintenant.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand now.</source>
            <translation>Touchez la peau avec la main maintenant.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit with a pack on?</source>
            <translation>Quitter avec une poche en place ?</translation>
        </message>
        <message>
            <source>The alarm still rings when the pack should come off, until you say that it is off: open Therapy Timer again, or run: therapy-timer off. But no skin check is told, and the computer may go to sleep before. Quit all the same?</source>
            <translation>L’alarme sonne encore quand la poche doit être retirée, jusqu’à ce que vous disiez qu’elle l’est : rouvrez Therapy Timer, ou lancez : therapy-timer off. Mais aucun contrôle de la peau n’est annoncé, et l’ordinateur peut se mettre en veille avant. Quitter quand même ?</translation>
        </message>
        <message>
            <source>&amp;Quit all the same</source>
            <translation>&amp;Quitter quand même</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Rester</translation>
        </message>
        <message>
            <source>A pack is on.</source>
            <translation>Une poche est en place.</translation>
        </message>
        <message>
            <source>Packs are on.</source>
            <translation>Des poches sont en place.</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>The sound can only be paused while it asks for the pack to come off.</source>
            <translation>Le son ne peut être mis en pause que lorsqu’il demande de retirer la poche.</translation>
        </message>
        <message>
            <source>The sound was paused twice. Take the pack off, then say “I took it off”.</source>
            <translation>Le son a été mis en pause deux fois. Retirez la poche, puis dites « Je l’ai retirée ».</translation>
        </message>
        <message>
            <source>No check of the skin is open now.</source>
            <translation>Aucun contrôle de la peau n’est en cours.</translation>
        </message>
        <message>
            <source>By your answers to the safety check it is not offered here.</source>
            <translation>D’après vos réponses au contrôle de sécurité, ce n’est pas proposé ici.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. Choose another one.</source>
            <translation>Cette partie du corps n’est plus proposée. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The start must lie in the last 24 hours, and not in the future.</source>
            <translation>Le début doit être dans les dernières 24 heures, et pas dans le futur.</translation>
        </message>
        <message>
            <source>The pack went on at {start}. It can only have come off since then.</source>
            <translation>La poche a été posée à {start}. Elle n’a pu être retirée que depuis.</translation>
        </message>
        <message>
            <source>That pack is off already.</source>
            <translation>Cette poche est déjà retirée.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}.</source>
            <translation>Cette zone n’existe pas. Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <source>That treatment is not on record. Nothing was changed.</source>
            <translation>Ce traitement n’est pas enregistré. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Give the pain a number from 0 (none) to 10 (the worst imaginable).</source>
            <translation>Donnez à la douleur un nombre de 0 (aucune) à 10 (la pire imaginable).</translation>
        </message>
        <message>
            <source>Keep the note to {n} characters.</source>
            <translation>Limitez la note à {n} caractères.</translation>
        </message>
        <message>
            <source>The pack cannot have come off in the future. Choose a time up to now.</source>
            <translation>La poche ne peut pas avoir été retirée dans le futur. Choisissez l’heure actuelle ou une heure passée.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on. Put one of the two times right.</source>
            <translation>La poche doit avoir été retirée après avoir été posée. Corrigez l’une des deux heures.</translation>
        </message>
        <message>
            <source>A pack cannot be put on record for longer than 24 hours. Put one of its times right.</source>
            <translation>Une poche ne peut pas être enregistrée pour plus de 24 heures. Corrigez l’une de ses heures.</translation>
        </message>
        <message>
            <source>The rest can be 2 to 6 hours. It cannot be shorter.</source>
            <translation>Le repos peut être de 2 à 6 heures. Il ne peut pas être plus court.</translation>
        </message>
        <message>
            <source>A fall or blow is asked for if it was in the last 14 days. Choose a time since then, up to now.</source>
            <translation>Une chute ou un coup n’est demandé que s’il date des 14 derniers jours. Choisissez un moment depuis lors, jusqu’à maintenant.</translation>
        </message>
        <message>
            <source>Give the area a name.</source>
            <translation>Donnez un nom à la zone.</translation>
        </message>
        <message>
            <source>Keep the name to {n} characters.</source>
            <translation>Limitez le nom à {n} caractères.</translation>
        </message>
        <message>
            <source>The name has a character that cannot be shown. Leave it out.</source>
            <translation>Le nom a un caractère qui ne peut pas être affiché. Enlevez-le.</translation>
        </message>
        <message>
            <source>There is an area of that name already. Choose another name.</source>
            <translation>Une zone porte déjà ce nom. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>What you said last is not saved yet. A treatment can start as soon as it is.</source>
            <translation>Ce que vous avez dit en dernier n’est pas encore enregistré. Un traitement pourra démarrer dès que ce sera fait.</translation>
        </message>
        <message>
            <source>This is the only area. Add another one before you hide it.</source>
            <translation>C’est la seule zone. Ajoutez-en une autre avant de la masquer.</translation>
        </message>
        <message>
            <source>Choose at least one time of day.</source>
            <translation>Choisissez au moins une heure.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Choisissez au moins un jour de la semaine.</translation>
        </message>
        <message>
            <source>A plan can have {n} times a day. Add another plan for more.</source>
            <translation>Un plan peut avoir {n} heures par jour. Pour plus, ajoutez un autre plan.</translation>
        </message>
        <message>
            <source>The last day must not come before the first.</source>
            <translation>Le dernier jour ne doit pas précéder le premier.</translation>
        </message>
        <message>
            <source>{area} was numb, white or burning. It stays locked until you say in the window that colour and feeling are normal again.</source>
            <translation>{area} : la peau était engourdie, blanche ou brûlait. La zone reste verrouillée jusqu’à ce que vous disiez dans la fenêtre que couleur et sensation sont à nouveau normales.</translation>
        </message>
        <message>
            <source>{area} has a pack on, since {time}. Take it off first.</source>
            <translation>{area} : une poche est en place depuis {time}. Retirez-la d’abord.</translation>
        </message>
        <message>
            <source>{area} is resting until {time}. The skin rests {rest} after every pack, ice or heat.</source>
            <translation>{area} : au repos jusqu’à {time}. La peau se repose {rest} après chaque poche, glace ou chaleur.</translation>
        </message>
        <message>
            <source>{area}: choose {shortest} to {longest} minutes.</source>
            <translation>{area} : choisissez {shortest} à {longest} minutes.</translation>
        </message>
        <message>
            <source>That pack was never on, says the record. If one is on now, start anew.</source>
            <translation>Cette poche n’a jamais été posée, dit l’enregistrement. Si une poche est en place maintenant, recommencez.</translation>
        </message>
        <message>
            <source>“It was never on” can be said in the first 60 seconds. Now say “I took it off”.</source>
            <translation>« Jamais posée » peut se dire dans les 60 premières secondes. Dites maintenant « Je l’ai retirée ».</translation>
        </message>
        <message>
            <source>This can be changed for 10 minutes after “I took it off”, and they have passed. If a pack is on now, say “A pack is on anyway…” in the window.</source>
            <translation>Ceci peut être changé pendant 10 minutes après « Je l’ai retirée », et elles sont passées. Si une poche est en place maintenant, dites « Poche posée quand même… » dans la fenêtre.</translation>
        </message>
    </context>
    <context>
        <name>Region</name>
        <message>
            <source>Lower back</source>
            <translation>Bas du dos</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>Haut du dos</translation>
        </message>
        <message>
            <source>Back of the neck</source>
            <translation>Nuque</translation>
        </message>
        <message>
            <source>Abdomen</source>
            <translation>Ventre</translation>
        </message>
        <message>
            <source>Left shoulder</source>
            <translation>Épaule gauche</translation>
        </message>
        <message>
            <source>Right shoulder</source>
            <translation>Épaule droite</translation>
        </message>
        <message>
            <source>Left upper arm</source>
            <translation>Bras gauche</translation>
        </message>
        <message>
            <source>Right upper arm</source>
            <translation>Bras droit</translation>
        </message>
        <message>
            <source>Left elbow</source>
            <translation>Coude gauche</translation>
        </message>
        <message>
            <source>Right elbow</source>
            <translation>Coude droit</translation>
        </message>
        <message>
            <source>Left forearm</source>
            <translation>Avant-bras gauche</translation>
        </message>
        <message>
            <source>Right forearm</source>
            <translation>Avant-bras droit</translation>
        </message>
        <message>
            <source>Left wrist</source>
            <translation>Poignet gauche</translation>
        </message>
        <message>
            <source>Right wrist</source>
            <translation>Poignet droit</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>Main gauche</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>Main droite</translation>
        </message>
        <message>
            <source>Left ribs</source>
            <translation>Côtes gauches</translation>
        </message>
        <message>
            <source>Right ribs</source>
            <translation>Côtes droites</translation>
        </message>
        <message>
            <source>Left hip</source>
            <translation>Hanche gauche</translation>
        </message>
        <message>
            <source>Right hip</source>
            <translation>Hanche droite</translation>
        </message>
        <message>
            <source>Left buttock</source>
            <translation>Fesse gauche</translation>
        </message>
        <message>
            <source>Right buttock</source>
            <translation>Fesse droite</translation>
        </message>
        <message>
            <source>Left front thigh</source>
            <translation>Avant de la cuisse gauche</translation>
        </message>
        <message>
            <source>Right front thigh</source>
            <translation>Avant de la cuisse droite</translation>
        </message>
        <message>
            <source>Left back thigh</source>
            <translation>Arrière de la cuisse gauche</translation>
        </message>
        <message>
            <source>Right back thigh</source>
            <translation>Arrière de la cuisse droite</translation>
        </message>
        <message>
            <source>Left knee</source>
            <translation>Genou gauche</translation>
        </message>
        <message>
            <source>Right knee</source>
            <translation>Genou droit</translation>
        </message>
        <message>
            <source>Left outer knee</source>
            <translation>Côté externe du genou gauche</translation>
        </message>
        <message>
            <source>Right outer knee</source>
            <translation>Côté externe du genou droit</translation>
        </message>
        <message>
            <source>Left calf</source>
            <translation>Mollet gauche</translation>
        </message>
        <message>
            <source>Right calf</source>
            <translation>Mollet droit</translation>
        </message>
        <message>
            <source>Left shin</source>
            <translation>Tibia gauche</translation>
        </message>
        <message>
            <source>Right shin</source>
            <translation>Tibia droit</translation>
        </message>
        <message>
            <source>Left ankle</source>
            <translation>Cheville gauche</translation>
        </message>
        <message>
            <source>Right ankle</source>
            <translation>Cheville droite</translation>
        </message>
        <message>
            <source>Left foot</source>
            <translation>Pied gauche</translation>
        </message>
        <message>
            <source>Right foot</source>
            <translation>Pied droit</translation>
        </message>
        <message>
            <source>lower back</source>
            <translation>bas du dos</translation>
        </message>
        <message>
            <source>upper back</source>
            <translation>haut du dos</translation>
        </message>
        <message>
            <source>back of the neck</source>
            <translation>nuque</translation>
        </message>
        <message>
            <source>abdomen</source>
            <translation>ventre</translation>
        </message>
        <message>
            <source>left shoulder</source>
            <translation>épaule gauche</translation>
        </message>
        <message>
            <source>right shoulder</source>
            <translation>épaule droite</translation>
        </message>
        <message>
            <source>left upper arm</source>
            <translation>bras gauche</translation>
        </message>
        <message>
            <source>right upper arm</source>
            <translation>bras droit</translation>
        </message>
        <message>
            <source>left elbow</source>
            <translation>coude gauche</translation>
        </message>
        <message>
            <source>right elbow</source>
            <translation>coude droit</translation>
        </message>
        <message>
            <source>left forearm</source>
            <translation>avant-bras gauche</translation>
        </message>
        <message>
            <source>right forearm</source>
            <translation>avant-bras droit</translation>
        </message>
        <message>
            <source>left wrist</source>
            <translation>poignet gauche</translation>
        </message>
        <message>
            <source>right wrist</source>
            <translation>poignet droit</translation>
        </message>
        <message>
            <source>left hand</source>
            <translation>main gauche</translation>
        </message>
        <message>
            <source>right hand</source>
            <translation>main droite</translation>
        </message>
        <message>
            <source>left ribs</source>
            <translation>côtes gauches</translation>
        </message>
        <message>
            <source>right ribs</source>
            <translation>côtes droites</translation>
        </message>
        <message>
            <source>left hip</source>
            <translation>hanche gauche</translation>
        </message>
        <message>
            <source>right hip</source>
            <translation>hanche droite</translation>
        </message>
        <message>
            <source>left buttock</source>
            <translation>fesse gauche</translation>
        </message>
        <message>
            <source>right buttock</source>
            <translation>fesse droite</translation>
        </message>
        <message>
            <source>left front thigh</source>
            <translation>avant de la cuisse gauche</translation>
        </message>
        <message>
            <source>right front thigh</source>
            <translation>avant de la cuisse droite</translation>
        </message>
        <message>
            <source>left back thigh</source>
            <translation>arrière de la cuisse gauche</translation>
        </message>
        <message>
            <source>right back thigh</source>
            <translation>arrière de la cuisse droite</translation>
        </message>
        <message>
            <source>left knee</source>
            <translation>genou gauche</translation>
        </message>
        <message>
            <source>right knee</source>
            <translation>genou droit</translation>
        </message>
        <message>
            <source>left outer knee</source>
            <translation>côté externe du genou gauche</translation>
        </message>
        <message>
            <source>right outer knee</source>
            <translation>côté externe du genou droit</translation>
        </message>
        <message>
            <source>left calf</source>
            <translation>mollet gauche</translation>
        </message>
        <message>
            <source>right calf</source>
            <translation>mollet droit</translation>
        </message>
        <message>
            <source>left shin</source>
            <translation>tibia gauche</translation>
        </message>
        <message>
            <source>right shin</source>
            <translation>tibia droit</translation>
        </message>
        <message>
            <source>left ankle</source>
            <translation>cheville gauche</translation>
        </message>
        <message>
            <source>right ankle</source>
            <translation>cheville droite</translation>
        </message>
        <message>
            <source>left foot</source>
            <translation>pied gauche</translation>
        </message>
        <message>
            <source>right foot</source>
            <translation>pied droit</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>Retirez la poche de {pack} : {area}</translation>
        </message>
        <message>
            <source>It was due off at {due}. If it is off already, say when it came off.</source>
            <translation>Elle était à retirer à {due}. Si elle est déjà retirée, dites à quelle heure elle l’a été.</translation>
        </message>
        <message>
            <source>The check was not answered, so you may be asleep. It has been on for {time}.</source>
            <translation>Le contrôle est resté sans réponse : vous dormez peut-être. En place depuis {time}.</translation>
        </message>
        <message>
            <source>{passed}.</source>
            <translation>{passed}.</translation>
        </message>
        <message>
            <source>It has been on for {time}; {planned} were planned.</source>
            <translation>En place depuis {time} ; prévu : {planned}.</translation>
        </message>
        <message>
            <source>This skin should still be resting. Take it off now.</source>
            <translation>Cette peau devrait encore être au repos. Retirez la poche maintenant.</translation>
        </message>
        <message>
            <source>{pack} is not offered on this skin now. Take it off.</source>
            <translation>{pack} : pas proposée sur cette peau actuellement. Retirez la poche.</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin: {area}</source>
            <translation>Êtes-vous éveillé ? Touchez la peau : {area}</translation>
        </message>
        <message>
            <source>Without an answer within a minute the alarm begins.</source>
            <translation>Sans réponse dans la minute, l’alarme commence.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand: {area}</source>
            <translation>Touchez la peau avec la main : {area}</translation>
        </message>
        <message>
            <source>Reach under the pack.</source>
            <translation>Passez la main sous la poche.</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take the pack off and say so.</source>
            <translation>Si la peau est engourdie, blanche ou brûle, retirez la poche et dites-le.</translation>
        </message>
        <message>
            <source>{area}: {passed}</source>
            <translation>{area} : {passed}</translation>
        </message>
        <message>
            <source>Before the next pack, check that the skin looks and feels normal.</source>
            <translation>Avant la prochaine poche, vérifiez que la peau est normale à la vue et au toucher.</translation>
        </message>
        <message>
            <source>The rest ended at {time}.</source>
            <translation>Le repos s’est terminé à {time}.</translation>
        </message>
        <message>
            <source>Planned: {modality}, {area}</source>
            <translation>Prévu : {modality}, {area}</translation>
        </message>
        <message>
            <source>Planned for {planned}. Moved to {time}, for the skin rested.</source>
            <translation>Prévu à {planned}. Déplacé à {time}, car la peau se reposait.</translation>
        </message>
        <message>
            <source>The skin is ready.</source>
            <translation>La peau est prête.</translation>
        </message>
        <message>
            <source>Planned for {planned}. The skin is ready.</source>
            <translation>Prévu à {planned}. La peau est prête.</translation>
        </message>
        <message>
            <source>Therapy Timer goes on in the tray</source>
            <translation>Therapy Timer continue dans la zone de notification</translation>
        </message>
        <message>
            <source>It still tells you when to take a pack off. Its icon opens the window again.</source>
            <translation>Il vous dit toujours quand retirer une poche. Son icône rouvre la fenêtre.</translation>
        </message>
        <message numerus="yes">
            <source>The rest is over on %n area(s)</source>
            <translation>
                <numerusform>Le repos est fini pour %n zone</numerusform>
                <numerusform>Le repos est fini pour %n zones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalTimeDialog</name>
        <message>
            <source>It was off then</source>
            <translation>Retirée à ce moment</translation>
        </message>
        <message>
            <source>{pack}: on at {start}, and now it is {now}.</source>
            <translation>{pack} : posée à {start}, il est maintenant {now}.</translation>
        </message>
        <message>
            <source>That is just now.</source>
            <translation>C’est à l’instant.</translation>
        </message>
        <message>
            <source>That is {at}, {ago} ago.</source>
            <translation>C’était à {at}, il y a {ago}.</translation>
        </message>
        <message>
            <source>That is not between the start and now.</source>
            <translation>Ce n’est pas entre la pose et maintenant.</translation>
        </message>
        <message>
            <source>It was off earlier</source>
            <translation>Retirée plus tôt</translation>
        </message>
        <message>
            <source>When did you take it off?</source>
            <translation>Quand l’avez-vous retirée ?</translation>
        </message>
        <message>
            <source>It came off &amp;at</source>
            <translation>&amp;Retirée à</translation>
        </message>
        <message>
            <source>Time at which it came off</source>
            <translation>Heure du retrait</translation>
        </message>
        <message>
            <source>Day on which it came off</source>
            <translation>Jour du retrait</translation>
        </message>
    </context>
    <context>
        <name>RenameAreaDialog</name>
        <message>
            <source>It stays on the {region}, and shares its rest.</source>
            <translation>La zone reste dans la même région ({region}), et partage son repos.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename the area</source>
            <translation>Renommer la zone</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Nom de la zone</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Record of ice and heat treatments</source>
            <translation>Relevé des traitements par la glace et la chaleur</translation>
        </message>
        <message>
            <source>Therapy Timer {version}, {time}</source>
            <translation>Therapy Timer {version}, {time}</translation>
        </message>
        <message>
            <source>Times by the computer’s clock. No diagnosis.</source>
            <translation>Heures selon l’horloge de l’ordinateur. Pas de diagnostic.</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Page {n} sur {pages}</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (suite)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Poche</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>Sur la peau</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>still on</source>
            <translation>encore en place</translation>
        </message>
        <message>
            <source>No treatment was recorded.</source>
            <translation>Aucun traitement n’a été enregistré.</translation>
        </message>
        <message>
            <source>Regimen in force when this report was made</source>
            <translation>Règles en vigueur lors de la création de ce rapport</translation>
        </message>
        <message>
            <source>{area}: {shortest} to {longest} minutes (source: {minutes_source}); rest of at least {rest} (source: {rest_source}).</source>
            <translation>{area} : {shortest} à {longest} minutes (source : {minutes_source}) ; repos d’au moins {rest} (source : {rest_source}).</translation>
        </message>
        <message>
            <source>Times are by the computer’s clock, as they were told to the program; nothing was measured on the skin.</source>
            <translation>Les heures suivent l’horloge de l’ordinateur, telles qu’elles ont été dites au programme ; rien n’a été mesuré sur la peau.</translation>
        </message>
        <message>
            <source>Pain is what the person said, from 0 (none) to 10. That it changed after a treatment does not mean that it changed because of it.</source>
            <translation>La douleur est ce que la personne a dit, de 0 (aucune) à 10. Qu’elle ait changé après un traitement ne signifie pas qu’elle a changé à cause de lui.</translation>
        </message>
        <message>
            <source>No diagnosis. Therapy Timer is not a medical device.</source>
            <translation>Pas de diagnostic. Therapy Timer n’est pas un dispositif médical.</translation>
        </message>
        <message>
            <source>The printer takes no pages. Choose another one, or write a PDF.</source>
            <translation>L’imprimante n’accepte aucune page. Choisissez-en une autre, ou écrivez un PDF.</translation>
        </message>
        <message>
            <source>Of {dates}, {where}. Times are local; it makes no diagnosis.</source>
            <translation>{dates}, {where}. Les heures sont locales ; pas de diagnostic.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Ice and heat {first} to {last}</source>
            <translation>Glace et chaleur {first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Choose a printer…</source>
            <translation>Choisir une imprimante…</translation>
        </message>
        <message>
            <source>Write PDF…</source>
            <translation>Écrire le PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>What goes into it</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message>
            <source>&amp;Days with packs and rests</source>
            <translation>&amp;Jours avec poches et repos</translation>
        </message>
        <message>
            <source>&amp;Pain before and after</source>
            <translation>&amp;Douleur avant et après</translation>
        </message>
        <message>
            <source>&amp;Table of the treatments</source>
            <translation>&amp;Tableau des traitements</translation>
        </message>
        <message>
            <source>&amp;Notes, in the table</source>
            <translation>&amp;Notes, dans le tableau</translation>
        </message>
        <message>
            <source>&amp;Regimen, with its sources</source>
            <translation>&amp;Règles, avec leurs sources</translation>
        </message>
        <message>
            <source>A new page for each</source>
            <translation>Une nouvelle page pour chacun</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Na&amp;me on every page (you may leave it empty)</source>
            <translation>N&amp;om sur chaque page (peut rester vide)</translation>
        </message>
        <message>
            <source>Name on every page</source>
            <translation>Nom sur chaque page</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Do you feel less with your skin than you used to, or have you a disease of the nerves?</source>
            <translation>Votre peau est-elle moins sensible qu’avant, ou avez-vous une maladie des nerfs ?</translation>
        </message>
        <message>
            <source>Have you diabetes, with numb hands or feet?</source>
            <translation>Avez-vous du diabète, avec les mains ou les pieds engourdis ?</translation>
        </message>
        <message>
            <source>Is your circulation poor?</source>
            <translation>Avez-vous une mauvaise circulation ?</translation>
        </message>
        <message>
            <source>Is there a wound, an infection or broken skin where the pack is to lie?</source>
            <translation>Y a-t-il une plaie, une infection ou une peau abîmée là où la poche doit être posée ?</translation>
        </message>
        <message>
            <source>Have you Raynaud’s, fingers or toes that turn white in the cold?</source>
            <translation>Avez-vous la maladie de Raynaud, des doigts ou orteils qui blanchissent au froid ?</translation>
        </message>
        <message>
            <source>Does cold give you hives or another reaction, or have you had frostbite?</source>
            <translation>Le froid vous donne-t-il de l’urticaire ou une autre réaction, ou avez-vous eu des gelures ?</translation>
        </message>
        <message>
            <source>Have you a severe disease of the heart?</source>
            <translation>Avez-vous une maladie grave du cœur ?</translation>
        </message>
        <message>
            <source>Have you had a fall or a blow in the last days, with swelling or bruising?</source>
            <translation>Avez-vous eu une chute ou un coup ces derniers jours, avec gonflement ou bleu ?</translation>
        </message>
        <message>
            <source>Have you a clot in a vein, or a swollen, painful leg that nobody has looked at?</source>
            <translation>Avez-vous un caillot dans une veine, ou une jambe gonflée et douloureuse que personne n’a examinée ?</translation>
        </message>
        <message>
            <source>Have you cancer where the pack is to lie?</source>
            <translation>Avez-vous un cancer là où la poche doit être posée ?</translation>
        </message>
        <message>
            <source>Have you multiple sclerosis?</source>
            <translation>Avez-vous une sclérose en plaques ?</translation>
        </message>
        <message>
            <source>Are you pregnant?</source>
            <translation>Êtes-vous enceinte ?</translation>
        </message>
        <message>
            <source>Is there a rub or cream on the skin that warms or cools, such as menthol or capsaicin?</source>
            <translation>Y a-t-il sur la peau une crème ou un baume qui chauffe ou refroidit, comme le menthol ou la capsaïcine ?</translation>
        </message>
        <message>
            <source>Have you taken medicine or alcohol that makes you sleepy?</source>
            <translation>Avez-vous pris un médicament ou de l’alcool qui rend somnolent ?</translation>
        </message>
        <message>
            <source>Skin that feels less does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>Une peau moins sensible ne vous dit pas quand elle est lésée : ni glace ni chaleur ne sont proposées.</translation>
        </message>
        <message>
            <source>Numb skin does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>Une peau engourdie ne vous dit pas quand elle est lésée : ni glace ni chaleur ne sont proposées.</translation>
        </message>
        <message>
            <source>With poor circulation ice and heat are advised against, so neither is offered.</source>
            <translation>En cas de mauvaise circulation, glace et chaleur sont déconseillées : aucune n’est proposée.</translation>
        </message>
        <message>
            <source>No pack belongs on a wound, an infection or broken skin, so neither ice nor heat is offered.</source>
            <translation>Aucune poche sur une plaie, une infection ou une peau abîmée : ni glace ni chaleur ne sont proposées.</translation>
        </message>
        <message>
            <source>With Raynaud’s ice is advised against, so it is not offered.</source>
            <translation>Avec la maladie de Raynaud, la glace est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>Where the body reacts to cold, ice is advised against, so it is not offered.</source>
            <translation>Là où le corps réagit au froid, la glace est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>With a severe disease of the heart ice is advised against, so it is not offered.</source>
            <translation>Avec une maladie grave du cœur, la glace est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>In the first days after a fall or a blow heat is advised against, so it is not offered.</source>
            <translation>Les premiers jours après une chute ou un coup, la chaleur est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>With a clot in a vein heat is advised against, so it is not offered.</source>
            <translation>Avec un caillot dans une veine, la chaleur est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>Where there is cancer, heat is advised against, so it is not offered.</source>
            <translation>Là où il y a un cancer, la chaleur est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>With multiple sclerosis heat is advised against, so it is not offered.</source>
            <translation>Avec une sclérose en plaques, la chaleur est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>In pregnancy heat on the abdomen is advised against, so it is not offered there. The sources name no other place; ask your midwife or doctor about the back.</source>
            <translation>Pendant la grossesse, la chaleur sur le ventre est déconseillée : elle n’y est pas proposée. Les sources ne nomment aucun autre endroit ; pour le dos, demandez à votre sage-femme ou à votre médecin.</translation>
        </message>
        <message>
            <source>Over a rub or cream that warms or cools, heat is advised against, so it is not offered.</source>
            <translation>Sur une crème ou un baume qui chauffe ou refroidit, la chaleur est déconseillée : elle n’est pas proposée.</translation>
        </message>
        <message>
            <source>You may fall asleep with a pack on. So each check of the skin has to be answered within a minute, or the alarm begins.</source>
            <translation>Vous pourriez vous endormir avec une poche. Il faut donc répondre à chaque contrôle de la peau dans la minute, sinon l’alarme commence.</translation>
        </message>
        <message>
            <source>After a fall or blow heat waits {first} to {last} hours, and this is hour {hour}.</source>
            <translation>Après une chute ou un coup, la chaleur attend {first} à {last} heures ; c’est l’heure {hour}.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. What is on record of it stays.</source>
            <translation>Cette partie du corps n’est plus proposée. Ce qui est enregistré reste.</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): ice, no heat yet</source>
            <translation>Heure {hour} sur {first} à {last} (les sources divergent) : glace, pas encore de chaleur</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): no heat yet</source>
            <translation>Heure {hour} sur {first} à {last} (les sources divergent) : pas encore de chaleur</translation>
        </message>
        <message>
            <source>A nerve lies close under the skin here, so keep it short.</source>
            <translation>Un nerf passe ici juste sous la peau : gardez la poche peu de temps.</translation>
        </message>
        <message>
            <source>There is little between skin and bone here, so keep it short.</source>
            <translation>Il y a peu entre la peau et l’os ici : gardez la poche peu de temps.</translation>
        </message>
        <message>
            <source>Stay at the back of the neck: no ice on its front or sides.</source>
            <translation>Restez sur la nuque : pas de glace à l’avant ni sur les côtés du cou.</translation>
        </message>
        <message>
            <source>No heat here in pregnancy.</source>
            <translation>Pas de chaleur ici pendant la grossesse.</translation>
        </message>
        <message>
            <source>You said that you take what makes you sleepy, so this stays on.</source>
            <translation>Vous avez dit prendre ce qui rend somnolent : cela reste activé.</translation>
        </message>
        <message>
            <source>published lists; no single authority</source>
            <translation>listes publiées ; aucune autorité unique</translation>
        </message>
        <message>
            <source>{text} ({source})</source>
            <translation>{text} ({source})</translation>
        </message>
    </context>
    <context>
        <name>SafetyCheck</name>
        <message>
            <source>None of these</source>
            <translation>Aucun de ces cas</translation>
        </message>
        <message>
            <source>{what_follows} Source: {source}.</source>
            <translation>{what_follows} Source : {source}.</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Safety check</source>
            <translation>Contrôle de sécurité</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>{name} cannot be read. Choose a file that you may read.</source>
            <translation>{name} ne peut pas être lu. Choisissez un fichier que vous avez le droit de lire.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} est vide. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is larger than 20 MB. Choose a smaller file.</source>
            <translation>{name} dépasse 20 Mo. Choisissez un fichier plus petit.</translation>
        </message>
        <message>
            <source>{name} plays for more than 30 seconds. Choose a shorter sound.</source>
            <translation>{name} dure plus de 30 secondes. Choisissez un son plus court.</translation>
        </message>
        <message>
            <source>{name} has no sound that can be played. Choose a WAV, MP3, FLAC or Ogg Vorbis file.</source>
            <translation>{name} n’a pas de son lisible. Choisissez un fichier WAV, MP3, FLAC ou Ogg Vorbis.</translation>
        </message>
        <message>
            <source>The library that plays sounds is missing, so {name} cannot be checked. Install it first.</source>
            <translation>La bibliothèque qui joue les sons manque : {name} ne peut pas être vérifié. Installez-la d’abord.</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Touchez la peau</translation>
        </message>
        <message>
            <source>Are you awake?</source>
            <translation>Êtes-vous éveillé ?</translation>
        </message>
        <message>
            <source>Rest over</source>
            <translation>Repos fini</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>built-in sound</source>
            <translation>son intégré</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>vérification…</translation>
        </message>
        <message>
            <source>{name} cannot be played. Choose another file.</source>
            <translation>{name} ne peut pas être joué. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full within two minutes. It cannot begin below {least} %: an alarm that nobody hears takes no pack off. How loud full is depends on the computer’s own volume, and even that may not wake you.</source>
            <translation>L’alarme commence à ce volume et monte au maximum en deux minutes. Elle ne peut pas commencer sous {least} % : une alarme que personne n’entend ne fait retirer aucune poche. La force du maximum dépend du volume de l’ordinateur, et même au maximum elle peut ne pas vous réveiller.</translation>
        </message>
        <message>
            <source>For everything but the alarm, from 0 to 100 %. At 0 % reminders are shown and not heard. “Are you awake?” is never quieter than the alarm at first, which follows a minute later.</source>
            <translation>Pour tout sauf l’alarme, de 0 à 100 %. À 0 %, les rappels sont affichés et non entendus. « Êtes-vous éveillé ? » n’est jamais plus faible que l’alarme à son début, qui suit une minute après.</translation>
        </message>
        <message>
            <source>From 30 seconds past due a voice says what to take off, between the bursts of the alarm. It needs a voice on this computer.</source>
            <translation>À partir de 30 secondes de retard, une voix dit ce qu’il faut retirer, entre les salves de l’alarme. Il faut une voix sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A WAV, MP3, FLAC or Ogg Vorbis file of up to 30 seconds and 20 MB: longer, it would be no reminder. The alarm for a pack keeps its own sound, which is made to wake and not to be taken for a fire alarm.</source>
            <translation>Un fichier WAV, MP3, FLAC ou Ogg Vorbis d’au plus 30 secondes et 20 Mo : plus long, ce ne serait plus un rappel. L’alarme d’une poche garde son propre son, fait pour réveiller et pour ne pas être pris pour une alarme incendie.</translation>
        </message>
        <message>
            <source>Run at each step of the alarm beside the sound, never in its place: for a bed shaker, a lamp, a phone. Up to {n} characters in one line, against slips of the keyboard.</source>
            <translation>Lancée à chaque étape de l’alarme en plus du son, jamais à sa place : pour un vibreur de lit, une lampe, un téléphone. Jusqu’à {n} caractères sur une ligne, contre les fautes de frappe.</translation>
        </message>
        <message>
            <source>There is nothing to run. Type a command first.</source>
            <translation>Il n’y a rien à lancer. Saisissez d’abord une commande.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed. Nothing was run. Close it, and try again.</source>
            <translation>Un guillemet n’est pas fermé. Rien n’a été lancé. Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>There is no such program. Give its whole path.</source>
            <translation>Ce programme n’existe pas. Donnez son chemin complet.</translation>
        </message>
        <message>
            <source>That file cannot be run as a program. Make it executable, or choose another one.</source>
            <translation>Ce fichier ne peut pas être lancé comme programme. Rendez-le exécutable, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>It was run and said that something went wrong. Run it in a terminal to see what.</source>
            <translation>Elle a été lancée et a signalé une erreur. Lancez-la dans un terminal pour voir laquelle.</translation>
        </message>
        <message>
            <source>It took longer than 10 seconds and was ended. Choose a command that is done sooner.</source>
            <translation>Elle a duré plus de 10 secondes et a été arrêtée. Choisissez une commande plus rapide.</translation>
        </message>
        <message>
            <source>It was started.</source>
            <translation>Elle a été lancée.</translation>
        </message>
        <message>
            <source>Regimen</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Minutes proposed for a treatment</source>
            <translation>Minutes proposées pour un traitement</translation>
        </message>
        <message>
            <source>{least} to {most} minutes, as guidance says ({source}). On thin or bony regions {thin_least} to {thin_most} ({thin_source}), for a nerve may lie close under the skin. You can choose others at each start, and they are proposed the next time.</source>
            <translation>{least} à {most} minutes, comme le disent les recommandations ({source}). Sur les régions où la peau est fine ou l’os proche, {thin_least} à {thin_most} ({thin_source}), car un nerf peut passer juste sous la peau. Vous pouvez en choisir d’autres à chaque démarrage, et elles sont proposées la fois suivante.</translation>
        </message>
        <message>
            <source>Rest: {region}</source>
            <translation>Repos : {region}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>From when the pack came off until the next treatment of that region, {least} to {most}. Less is not offered: guidance says every 2 to 3 hours, and how long exactly is unproven ({source}). The most is this program’s own limit. It counts at once, for a rest that runs too.</source>
            <translation>Du retrait de la poche jusqu’au traitement suivant de cette région, {least} à {most}. Moins n’est pas proposé : les recommandations disent toutes les 2 à 3 heures, et la durée exacte n’est pas prouvée ({source}). Le maximum est la limite propre à ce programme. Cela compte aussitôt, aussi pour un repos en cours.</translation>
        </message>
        <message>
            <source>Short treatments: {region}</source>
            <translation>Traitements courts : {region}</translation>
        </message>
        <message>
            <source>Short treatments last {least} to {most} minutes and not up to 20: for skin with little fat below it, where a nerve may lie close ({source}).</source>
            <translation>Les traitements courts durent {least} à {most} minutes et non jusqu’à 20 : pour une peau avec peu de graisse dessous, où un nerf peut passer tout près ({source}).</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Tell me when a rest is over</source>
            <translation>M’avertir quand un repos est fini</translation>
        </message>
        <message>
            <source>Without it the window and the tray still show when you may start. The rest stays as long as it is.</source>
            <translation>Sans cela, la fenêtre et la zone de notification montrent encore quand vous pouvez démarrer. Le repos reste aussi long.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Calme de</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Calme jusqu’à</translation>
        </message>
        <message>
            <source>For every reminder but one: a pack that should come off always rings, at any hour, for it must not stay on. By the clock of this computer; the hours may go across midnight.</source>
            <translation>Pour tous les rappels sauf un : une poche à retirer sonne toujours, à toute heure, car elle ne doit pas rester en place. Selon l’horloge de cet ordinateur ; les heures peuvent passer minuit.</translation>
        </message>
        <message>
            <source>Both times are the same, so it is never quiet.</source>
            <translation>Les deux heures sont identiques : ce n’est jamais calme.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>“As the desktop” changes with it. For larger letters, change those of the desktop: the program follows.</source>
            <translation>« Comme le bureau » change avec lui. Pour des lettres plus grandes, changez celles du bureau : le programme suit.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Langue du programme</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>What you wrote yourself, names and notes, stays as it is.</source>
            <translation>Ce que vous avez écrit vous-même, noms et notes, reste tel quel.</translation>
        </message>
        <message>
            <source>Begin with the far view</source>
            <translation>Commencer par la vue à distance</translation>
        </message>
        <message>
            <source>The time fills the screen and can be read from three metres. F11 shows it at any time; Escape leaves it.</source>
            <translation>Le temps remplit l’écran et se lit à trois mètres. F11 l’affiche à tout moment ; Échap la quitte.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys without Ctrl or Alt</source>
            <translation>Touches sans Ctrl ni Alt</translation>
        </message>
        <message>
            <source>F1 shows all keys. Switch the single ones off if you press keys by mistake, or speak to the computer. None of them starts or ends anything.</source>
            <translation>F1 affiche toutes les touches. Désactivez les touches seules si vous appuyez dessus par erreur, ou si vous parlez à l’ordinateur. Aucune d’elles ne démarre ni ne termine rien.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Your record lies in this folder; nothing is sent anywhere. The folder is always the same: with two records a rest could be forgotten.</source>
            <translation>Votre enregistrement est dans ce dossier ; rien n’est envoyé nulle part. Le dossier est toujours le même : avec deux enregistrements, un repos pourrait être oublié.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>The folder could not be opened. Open it in a file manager yourself.</source>
            <translation>Le dossier n’a pas pu être ouvert. Ouvrez-le vous-même dans un gestionnaire de fichiers.</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Il n’y a pas encore de sauvegarde. « Sauvegarder maintenant » en fait une.</translation>
        </message>
        <message>
            <source>The newest backup is of {day}.</source>
            <translation>Sauvegarde la plus récente : {day}.</translation>
        </message>
        <message>
            <source>One is made each day, and the newest 14 are kept, in “backups” in that folder. They do not help if the disk breaks: copy one elsewhere now and then.</source>
            <translation>Il s’en fait une par jour, et les 14 plus récentes sont gardées, dans « backups » de ce dossier. Elles n’aident pas si le disque tombe en panne : copiez-en une ailleurs de temps en temps.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Backed up.</source>
            <translation>Sauvegardé.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restauration…</translation>
        </message>
        <message>
            <source>The backup has nothing that was missing. Nothing was changed.</source>
            <translation>La sauvegarde ne contient rien qui manquait. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The backup is damaged, and some of it could not be read. Try another one as well.</source>
            <translation>La sauvegarde est endommagée, et une partie n’a pas pu être lue. Essayez-en aussi une autre.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({cause}). Choose a file that you may read. Nothing was changed.</source>
            <translation>{name} ne peut pas être lu ({cause}). Choisissez un fichier que vous avez le droit de lire. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} is no backup of Therapy Timer. Choose another one; a .csv or .json file is for “Import…”. Nothing was changed.</source>
            <translation>{name} n’est pas une sauvegarde de Therapy Timer. Choisissez-en une autre ; un fichier .csv ou .json est pour « Importer… ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} was written by a newer Therapy Timer. Install that version, and restore then. Nothing was changed.</source>
            <translation>{name} a été écrit par un Therapy Timer plus récent. Installez cette version, puis restaurez. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} is damaged, and nothing in it can be read. Choose another backup. Nothing was changed.</source>
            <translation>{name} est endommagé, et rien ne peut y être lu. Choisissez une autre sauvegarde. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>What the backup has and your record lacks is added. Nothing is replaced or deleted, and no rest becomes shorter.</source>
            <translation>Ce que la sauvegarde a et qui manque à votre enregistrement est ajouté. Rien n’est remplacé ni supprimé, et aucun repos n’est abrégé.</translation>
        </message>
        <message>
            <source>Backups on this computer</source>
            <translation>Sauvegardes sur cet ordinateur</translation>
        </message>
        <message>
            <source>There is no backup on this computer yet. Choose another file if you keep one elsewhere.</source>
            <translation>Il n’y a pas encore de sauvegarde sur cet ordinateur. Choisissez un autre fichier si vous en gardez une ailleurs.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Backups (*.sqlite3);;All files (*)</source>
            <translation>Sauvegardes (*.sqlite3);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>These are asked on the page “History”, which says what came of them.</source>
            <translation>Ces actions se font sur la page « Historique », qui indique ce qu’elles ont donné.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Tout supprimer…</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Lancer à l’ouverture de session</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Lancer Therapy Timer à l’ouverture de ma session</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Contrôle de sécurité</translation>
        </message>
        <message>
            <source>What you said about your skin and your health decides what is offered. Change it whenever it changes.</source>
            <translation>Ce que vous avez dit de votre peau et de votre santé décide de ce qui est proposé. Changez-le dès que cela change.</translation>
        </message>
        <message>
            <source>Safety check…</source>
            <translation>Contrôle de sécurité…</translation>
        </message>
        <message>
            <source>It starts in the tray, without the window, so that a pack or a rest is never forgotten after a restart. If no tray comes within a minute, the window is minimised instead.</source>
            <translation>Il démarre dans la zone de notification, sans la fenêtre, pour qu’une poche ou un repos ne soit jamais oublié après un redémarrage. Si aucune zone de notification n’apparaît dans la minute, la fenêtre est réduite à la place.</translation>
        </message>
        <message>
            <source>Another copy of Therapy Timer is started when you log in. Switch this off and on again to start this one.</source>
            <translation>Une autre copie de Therapy Timer est lancée à l’ouverture de session. Désactivez puis réactivez ceci pour lancer celle-ci.</translation>
        </message>
        <message>
            <source>It could not be changed ({cause}). Make your own settings writable, and try again.</source>
            <translation>Cela n’a pas pu être changé ({cause}). Donnez-vous le droit d’écrire vos propres réglages, et réessayez.</translation>
        </message>
        <message>
            <source>The system cannot start a program at {cause}: the path is too long, or has a sign in it that is not allowed. Install Therapy Timer elsewhere.</source>
            <translation>Le système ne peut pas lancer un programme à {cause} : le chemin est trop long, ou contient un caractère interdit. Installez Therapy Timer ailleurs.</translation>
        </message>
        <message>
            <source>It was written down, but the system says otherwise. Look into the startup settings of your desktop.</source>
            <translation>C’est noté, mais le système dit autre chose. Regardez les réglages de démarrage de votre bureau.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) added. Nothing was replaced.</source>
            <translation>
                <numerusform>%n entrée a été ajoutée. Rien n’a été remplacé.</numerusform>
                <numerusform>%n entrées ont été ajoutées. Rien n’a été remplacé.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sound stays as it was.</source>
            <translation>Le son reste tel qu’il était.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>&amp;Volume de l’alarme au début</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Volume de l’alarme au début</translation>
        </message>
        <message>
            <source>Test the sound of the alarm</source>
            <translation>Tester le son de l’alarme</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Loudness of &amp;reminders</source>
            <translation>Volume des &amp;rappels</translation>
        </message>
        <message>
            <source>Loudness of reminders</source>
            <translation>Volume des rappels</translation>
        </message>
        <message>
            <source>Test the sound of reminders</source>
            <translation>Tester le son des rappels</translation>
        </message>
        <message>
            <source>Speak &amp;words</source>
            <translation>Annonce &amp;parlée</translation>
        </message>
        <message>
            <source>Sounds of your own</source>
            <translation>Vos propres sons</translation>
        </message>
        <message>
            <source>A &amp;command of your own</source>
            <translation>Votre propre &amp;commande</translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Votre propre commande</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Try the command</source>
            <translation>Essayer la commande</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
    </context>
    <context>
        <name>SkinState</name>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Pack on</source>
            <translation>Poche en place</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Retirez-la</translation>
        </message>
        <message>
            <source>When did it come off?</source>
            <translation>Retirée quand ?</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Au repos</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>{area}: {pack} on, take it off at {time} ({left} left)</source>
            <translation>{area} : poche de {pack} en place, à retirer à {time} (reste {left})</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now ({over} over time)</source>
            <translation>{area} : retirez la poche de {pack} maintenant (dépassement {over})</translation>
        </message>
        <message>
            <source>{area}: the {pack} was due off at {time}. When did it come off?</source>
            <translation>{area} : la poche de {pack} était à retirer à {time}. Quand l’avez-vous retirée ?</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time} ({left} left)</source>
            <translation>{area} : au repos, suivante dès {time} (reste {left})</translation>
        </message>
        <message>
            <source>{area}: neither ice nor heat is offered</source>
            <translation>{area} : ni glace ni chaleur proposées</translation>
        </message>
        <message>
            <source>{area}: ready</source>
            <translation>{area} : peau prête</translation>
        </message>
        <message>
            <source>{area}: {pack} on, take it off at {time}</source>
            <translation>{area} : poche de {pack} en place, à retirer à {time}</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now</source>
            <translation>{area} : retirez la poche de {pack} maintenant</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time}</source>
            <translation>{area} : au repos, suivante dès {time}</translation>
        </message>
        <message>
            <source>{area}: locked until you say that colour and feeling are normal again</source>
            <translation>{area} : zone verrouillée jusqu’à ce que vous disiez que couleur et sensation sont à nouveau normales</translation>
        </message>
        <message>
            <source>{area}: resting until {rest} after the pack that was moved to {other} has come off</source>
            <translation>{area} : au repos jusqu’à {rest} après le retrait de la poche déplacée ({other})</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Poche</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>Sur la peau</translation>
        </message>
        <message>
            <source>Overrun</source>
            <translation>Dépassement</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>TimerPage</name>
        <message>
            <source>Pain after the treatment</source>
            <translation>Douleur après le traitement</translation>
        </message>
        <message>
            <source>Pain before the treatment</source>
            <translation>Douleur avant le traitement</translation>
        </message>
        <message>
            <source>{area}: take it off</source>
            <translation>{area} : retirez-la</translation>
        </message>
        <message>
            <source>&amp;More than {rest} ago</source>
            <translation>Il &amp;y a plus de {rest}</translation>
        </message>
        <message>
            <source>Feel the skin with your hand in {left}</source>
            <translation>Dans {left}, touchez la peau avec la main</translation>
        </message>
        <message>
            <source>no treatment yet</source>
            <translation>pas encore de traitement</translation>
        </message>
        <message>
            <source>This was said twice within 2 hours, so this time it counts as a treatment.</source>
            <translation>Cela a été dit deux fois en 2 heures : cette fois, cela compte comme un traitement.</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Minuteur</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>Signes d’&amp;alerte</translation>
        </message>
        <message>
            <source>How is the pain now?</source>
            <translation>Comment est la douleur maintenant ?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>I may &amp;doze off</source>
            <translation>&amp;Je pourrais m’endormir</translation>
        </message>
        <message>
            <source>The skin &amp;feels normal</source>
            <translation>Peau &amp;normale au toucher</translation>
        </message>
        <message>
            <source>Start &amp;ice</source>
            <translation>Démarrer &amp;glace</translation>
        </message>
        <message>
            <source>Start &amp;heat</source>
            <translation>Démarrer &amp;chaleur</translation>
        </message>
        <message>
            <source>I took it &amp;off</source>
            <translation>Je l’ai r&amp;etirée</translation>
        </message>
        <message>
            <source>&amp;Just now</source>
            <translation>À l’&amp;instant</translation>
        </message>
        <message>
            <source>At a &amp;time…</source>
            <translation>À une &amp;heure…</translation>
        </message>
        <message>
            <source>I don’t &amp;know</source>
            <translation>Je ne &amp;sais pas</translation>
        </message>
        <message>
            <source>I am taking it off (so&amp;und pauses)</source>
            <translation>Je la retire (s&amp;on en pause)</translation>
        </message>
        <message>
            <source>Numb, white or &amp;burning</source>
            <translation>Engourdie, &amp;blanche ou qui brûle</translation>
        </message>
        <message>
            <source>&amp;Colour and feeling are normal again</source>
            <translation>Couleur et sensation à nouveau norma&amp;les</translation>
        </message>
        <message>
            <source>Change my answe&amp;rs…</source>
            <translation>Changer mes &amp;réponses…</translation>
        </message>
        <message>
            <source>A &amp;pack is already on…</source>
            <translation>Poche &amp;déjà en place…</translation>
        </message>
        <message>
            <source>Fa&amp;ll or blow?</source>
            <translation>Chu&amp;te ou coup ?</translation>
        </message>
        <message>
            <source>It was &amp;never on</source>
            <translation>Ja&amp;mais posée</translation>
        </message>
        <message>
            <source>Wron&amp;g area?</source>
            <translation>Mau&amp;vaise zone ?</translation>
        </message>
        <message>
            <source>Far view</source>
            <translation>Vue à distance</translation>
        </message>
        <message>
            <source>It is &amp;still on</source>
            <translation>To&amp;ujours en place</translation>
        </message>
        <message>
            <source>It was off &amp;earlier…</source>
            <translation>Retirée &amp;plus tôt…</translation>
        </message>
        <message>
            <source>A &amp;pack is on anyway…</source>
            <translation>Poche posée &amp;quand même…</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) · {minutes} min</source>
            <translation>
                <numerusform>%n traitement · {minutes} min</numerusform>
                <numerusform>%n traitements · {minutes} min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Therapy Timer</source>
            <translation>Ouvrir Therapy Timer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>TreatmentDialog</name>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Add a treatment that was forgotten</source>
            <translation>Ajouter un traitement oublié</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Correct the record</source>
            <translation>Corriger l’enregistrement</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Zone</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>&amp;Pack</source>
            <translation>&amp;Poche</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Glace ou chaleur</translation>
        </message>
        <message>
            <source>&amp;On the skin from</source>
            <translation>&amp;Sur la peau dès</translation>
        </message>
        <message>
            <source>On the skin from</source>
            <translation>Sur la peau dès</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Jusqu’à</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The log was not as it was left. What could be read was kept.</source>
            <translation>Le journal n’était pas tel qu’il avait été laissé. Ce qui pouvait être lu a été gardé.</translation>
        </message>
        <message>
            <source>The damaged files lie in {folder}.</source>
            <translation>Les fichiers endommagés sont dans {folder}.</translation>
        </message>
        <message>
            <source>Something may be missing, so every part of the skin rests for at least 2 hours from now. If a pack is on, take it off now.</source>
            <translation>Quelque chose peut manquer : chaque partie de la peau se repose donc au moins 2 heures à partir de maintenant. Si une poche est en place, retirez-la maintenant.</translation>
        </message>
        <message>
            <source>Add what the backup of {day} has</source>
            <translation>Ajouter ce que contient la sauvegarde ({day})</translation>
        </message>
        <message>
            <source>The log could not be backed up today ({cause}). The log itself stays as it is. Make room on the disk, or make the folder {folder} writable for yourself.</source>
            <translation>Le journal n’a pas pu être sauvegardé aujourd’hui ({cause}). Le journal lui-même reste tel quel. Libérez de la place sur le disque, ou donnez-vous le droit d’écrire dans le dossier {folder}.</translation>
        </message>
        <message>
            <source>There is no backup of today, for something in the log is damaged ({cause}). Copy the folder {folder} to a safe place.</source>
            <translation>Il n’y a pas de sauvegarde d’aujourd’hui, car quelque chose dans le journal est endommagé ({cause}). Copiez le dossier {folder} en lieu sûr.</translation>
        </message>
        <message>
            <source>The newest good backup is of {day}.</source>
            <translation>Dernière bonne sauvegarde : {day}.</translation>
        </message>
    </context>
    <context>
        <name>TroubleNotice</name>
        <message>
            <source>The log was damaged</source>
            <translation>Le journal était endommagé</translation>
        </message>
    </context>
    <context>
        <name>WarningSigns</name>
        <message>
            <source>Call an ambulance or go to an emergency department now</source>
            <translation>Appelez une ambulance ou allez aux urgences maintenant</translation>
        </message>
        <message>
            <source>if you have back pain and any of these:</source>
            <translation>si vous avez mal au dos et l’un de ces signes :</translation>
        </message>
        <message>
            <source>numbness or tingling around your genitals, bottom or inner thighs, or wiping feels different</source>
            <translation>engourdissement ou picotements autour des organes génitaux, des fesses ou de l’intérieur des cuisses, ou sensation différente en vous essuyant</translation>
        </message>
        <message>
            <source>you cannot pass urine, or it has become hard to</source>
            <translation>vous ne pouvez pas uriner, ou c’est devenu difficile</translation>
        </message>
        <message>
            <source>you lose control of your bladder or your bowels</source>
            <translation>vous perdez le contrôle de la vessie ou des intestins</translation>
        </message>
        <message>
            <source>loss of feeling during sex</source>
            <translation>perte de sensations pendant les rapports sexuels</translation>
        </message>
        <message>
            <source>pain, weakness or numbness in both legs</source>
            <translation>douleur, faiblesse ou engourdissement dans les deux jambes</translation>
        </message>
        <message>
            <source>pain in your chest</source>
            <translation>douleur dans la poitrine</translation>
        </message>
        <message>
            <source>it began after a serious accident</source>
            <translation>cela a commencé après un accident grave</translation>
        </message>
        <message>
            <source>After: NHS, back pain; the cauda equina card of backes.org.uk</source>
            <translation>D’après : NHS, mal de dos ; la carte queue de cheval de backes.org.uk</translation>
        </message>
        <message>
            <source>emergency saddle groin pee wee urinate poo incontinence hospital 999 911 112</source>
            <translation>urgence selle aine pipi uriner caca incontinence hôpital SAMU 15 112</translation>
        </message>
        <message>
            <source>Ask a doctor or a medical helpline today</source>
            <translation>Demandez conseil aujourd’hui à un médecin ou à un service médical par téléphone</translation>
        </message>
        <message>
            <source>a high temperature, or you lose weight without trying</source>
            <translation>de la fièvre, ou vous perdez du poids sans le vouloir</translation>
        </message>
        <message>
            <source>a lump, or your back has changed its shape</source>
            <translation>une grosseur, ou votre dos a changé de forme</translation>
        </message>
        <message>
            <source>it does not ease when you rest, or is worse at night</source>
            <translation>cela ne s’apaise pas au repos, ou c’est pire la nuit</translation>
        </message>
        <message>
            <source>it is worse when you sneeze, cough or empty your bowels</source>
            <translation>c’est pire quand vous éternuez, toussez ou allez à la selle</translation>
        </message>
        <message>
            <source>it sits between your shoulders</source>
            <translation>c’est entre les épaules</translation>
        </message>
        <message>
            <source>After: NHS, back pain</source>
            <translation>D’après : NHS, mal de dos</translation>
        </message>
        <message>
            <source>fever poo clinician GP</source>
            <translation>fièvre caca selles soignant généraliste</translation>
        </message>
        <message>
            <source>Take the pack off at once</source>
            <translation>Retirez la poche tout de suite</translation>
        </message>
        <message>
            <source>if the skin below it shows any of these:</source>
            <translation>si la peau dessous montre l’un de ces signes :</translation>
        </message>
        <message>
            <source>it goes numb</source>
            <translation>elle s’engourdit</translation>
        </message>
        <message>
            <source>it turns white, grey, waxy or bright red, or blisters</source>
            <translation>elle devient blanche, grise, cireuse ou rouge vif, ou fait des cloques</translation>
        </message>
        <message>
            <source>it burns, or raises itchy weals</source>
            <translation>elle brûle, ou des plaques gonflées qui démangent apparaissent</translation>
        </message>
        <message>
            <source>After: Mayo Clinic; Verywell Health. If it blisters, stays hard, white or grey, or stays numb: see a doctor.</source>
            <translation>D’après : Mayo Clinic ; Verywell Health. S’il y a des cloques, si elle reste dure, blanche ou grise, ou engourdie : consultez un médecin.</translation>
        </message>
        <message>
            <source>hives rash frostbite frostnip</source>
            <translation>urticaire éruption gelure engelure</translation>
        </message>
    </context>
    <context>
        <name>WarningSignsDialog</name>
        <message>
            <source>Warning signs</source>
            <translation>Signes d’alerte</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Writing the report…</source>
            <translation>Écriture du rapport…</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>The report is in {name}.</source>
            <translation>Le rapport est dans {name}.</translation>
        </message>
        <message>
            <source>The report was handed to the printer.</source>
            <translation>Le rapport a été remis à l’imprimante.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) in {name}.</source>
            <translation>
                <numerusform>%n traitement est dans {name}.</numerusform>
                <numerusform>%n traitements sont dans {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was cancelled. No file was written or changed.</source>
            <translation>Annulé. Aucun fichier n’a été écrit ni modifié.</translation>
        </message>
        <message>
            <source>It was cancelled. Nothing was taken in.</source>
            <translation>Annulé. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Printing was cancelled. Pages may be on their way already.</source>
            <translation>Impression annulée. Des pages sont peut-être déjà en route.</translation>
        </message>
        <message>
            <source>{name} was not written: {cause}. Choose another folder, or see whether the disk is full.</source>
            <translation>{name} n’a pas été écrit : {cause}. Choisissez un autre dossier, ou voyez si le disque est plein.</translation>
        </message>
        <message>
            <source>That did not succeed: {cause}. The diagnostic log says more. Your record is as it was.</source>
            <translation>Cela n’a pas réussi : {cause}. Le journal de diagnostic en dit plus. Votre enregistrement est resté tel quel.</translation>
        </message>
        <message numerus="yes">
            <source>Everything is in {name}: %n entr(y/ies).</source>
            <translation>
                <numerusform>Tout est dans {name} : %n entrée.</numerusform>
                <numerusform>Tout est dans {name} : %n entrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Importation…</translation>
        </message>
    </context>
</TS>