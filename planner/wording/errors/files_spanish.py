"""Errors of files and who may open them in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH_FILES: Mapping[str, str] = {
    "file_exists": "{file} ya existe. Ábralo, o elija otro nombre.",
    "file_missing": "No existe el archivo {file}. Compruebe el nombre y la carpeta.",
    "mapping_missing": (
        "El archivo de correspondencia {file} no existe. Compruebe el nombre y la carpeta."
    ),
    "mapping_unreadable": (
        "El archivo de correspondencia {file} no está escrito como TOML ({reason})."
        " Corrija ese lugar; kobo_mapping.toml, que se incluye, es un ejemplo."
    ),
    "mapping_entry_unknown": (
        "El archivo de correspondencia {file} nombra «{entry}», que el planificador no"
        " conoce. Conoce: {known}."
    ),
    "mapping_entry_wrong": (
        "«{entry}» en el archivo de correspondencia {file} no es lo que corresponde"
        " ahí. Escríbalo como en kobo_mapping.toml, que se incluye."
    ),
    "mapping_entry_missing": (
        "Al archivo de correspondencia {file} le falta «{entry}». Añádalo con los"
        " encabezados que lo significan."
    ),
    "file_in_use": "{file} está abierto en otro planificador. Ciérrelo primero allí.",
    "passphrase_wrong": (
        "Esa frase secreta no abre {file}. Compruebe las mayúsculas y los espacios e"
        " inténtelo de nuevo, o use la clave de recuperación impresa."
    ),
    "passphrase_weak": (
        "La frase secreta es demasiado fácil de adivinar. Tome cuatro o cinco palabras"
        " suyas, de al menos {least} caracteres."
    ),
    "paper_password_long": (
        "La contraseña es demasiado larga para un PDF. Tome como máximo {most} letras simples."
    ),
    "paper_locked": (
        "{file} está bloqueado. Dé la contraseña con la que se exportó: en la línea de órdenes, en"
        " un archivo (--password-file) o en la variable PLANNER_PAPERS_PASSWORD."
    ),
    "paper_password_wrong": (
        "Esta contraseña no abre {file}. Escriba la de su exportación: cuentan las mayúsculas y"
        " los espacios."
    ),
    "ending_unlocked": (
        "{file} no se puede bloquear con contraseña. Escriba un archivo que termine en: {endings};"
        " o deje la contraseña."
    ),
    "passphrase_taken": "Esta frase secreta no se puede usar aquí. Elija otra.",
    "passphrase_missing": (
        "La cartera necesita su frase secreta. Dela cuando se pida en un terminal, en"
        " un archivo (--passphrase-file) o en la variable {variable}."
    ),
    "their_passphrase_missing": (
        "Esto fija una frase secreta. Escríbala cuando se pida en un terminal, o dela"
        " en un archivo (--their-passphrase-file) o en la variable {variable}."
    ),
    "part_passphrase_missing": (
        "El archivo que se lleva tiene su propia frase secreta. Escríbala cuando se"
        " pida en un terminal, o dela en un archivo (--part-passphrase-file) o en la"
        " variable {variable}."
    ),
    "recovery_key_wrong": (
        "Esa clave de recuperación no abre {file}. Compárela con la impresa, letra por"
        " letra; solo la clave más reciente abre el archivo."
    ),
    "recovery_key_missing": (
        "Esto necesita la clave de recuperación impresa. Escríbala cuando se pida en"
        " un terminal, o dela en un archivo (--passphrase-file) o en la variable"
        " {variable}."
    ),
    "recover_whose": (
        "Diga de quién es la frase secreta que se fija de nuevo: --who con uno de los"
        " códigos de la lista."
    ),
    "restore_unconfirmed": (
        "No se restableció nada. {n:# cambio es más reciente|# cambios son más"
        " recientes} que esa copia. Diga que sí cuando se pregunte en un terminal, o"
        " añada --yes."
    ),
    "drop_unconfirmed": (
        "No se quitó nada. Diga que sí cuando se pregunte en un terminal, o añada --yes."
    ),
    "damaged_with_copies": (
        "{file} está dañado y no se abrió. {n:Hay # copia|Hay # copias}: véalas con"
        " «backups {file}» y restablezca una con --restore NÚMERO."
    ),
    "damaged_alone": (
        "{file} está dañado y no se abrió, y no hay ninguna copia al lado. Busque una"
        " en otros discos y memorias USB; conserve el archivo dañado."
    ),
    "passphrase_differs": (
        "Las dos frases secretas no son iguales; no se creó nada. Escríbala de nuevo."
    ),
    "passphrase_file_unreadable": (
        "El archivo de la frase secreta {file} no se puede leer como texto. Escriba la"
        " frase secreta en su primera línea."
    ),
    "file_unencrypted": (
        "{file} se hizo con un planificador que no cifraba. Ábralo en la ventana, o"
        " con la orden «encrypt», para escribirlo de nuevo con una frase secreta."
    ),
    "view_only": (
        "{file} se abrió solo para mirarlo. Para cambiarlo, ciérrelo y ábralo sin esa opción."
    ),
    "view_only_elsewhere": (
        "{file} está abierto en otro planificador: aquí solo se puede mirar. Ciérrelo"
        " allí y después vuelva a abrirlo aquí."
    ),
    "view_only_shut": (
        "No se puede escribir en {file} o en su carpeta: solo se puede mirar. Para"
        " trabajar en él, cópielo a una carpeta de este ordenador en la que pueda"
        " escribir y abra esa copia."
    ),
    "view_only_network": (
        "{file} está en una unidad de red o en la nube, donde dos personas se"
        " sobrescribirían sin verlo: solo se puede mirar. Cópielo a este ordenador y"
        " trabaje aquí, una persona cada vez; o entregue casos."
    ),
    "new_on_network": (
        "No se creó {file}: en una unidad de red o en la nube dos personas se"
        " sobrescribirían sin verlo. Créelo en una carpeta de este ordenador; una vez"
        " cerrado, puede ir allí una copia."
    ),
    "file_unreadable": (
        "No se pudo leer {file} de su disco. Conéctelo de nuevo e inténtelo otra vez;"
        " si se repite, copie el archivo y sus copias de seguridad a otro disco."
    ),
    "view_only_failed": (
        "El disco falló mientras se guardaba {file}. Cierre el archivo y ábralo de"
        " nuevo: lo que se muestra puede no ser lo que está guardado."
    ),
    "view_only_full": (
        "El disco de {file} está lleno: solo se puede mirar y no se puede guardar"
        " nada. Haga sitio en el disco y vuelva a abrir el archivo."
    ),
    "not_allowed": (
        "Con la función {as_role} no se puede hacer esto en este archivo. Pídalo a"
        " quien planifica en su oficina."
    ),
    "who_not_you": (
        "Usted abrió este archivo como {you}: lo que anote queda con ese código, no"
        " con {who}. Deje fuera el otro código, o pida a quien planifica que lo anote"
        " por esa persona. Si {who} es usted, quien planifica le admite con ese código."
    ),
    "protected_needed": (
        "Esto necesita los datos protegidos (vulnerabilidades, protección), que están"
        " cerrados para usted. Pídalo en su oficina a quien planifica y puede verlos."
    ),
    "recovery_key_wanted": (
        "Eso es una frase secreta, no la clave de recuperación. Abra con ella el"
        " archivo como siempre."
    ),
    "role_missing": "Diga qué hace la persona en la oficina: añada --role.",
    "backup_unknown": "No hay ninguna copia con el número {number}. Mire la lista de copias.",
    "anchor_unreadable": (
        "{file} no contiene ningún ancla de un registro. Elija el archivo de texto que"
        " se guardó como tal."
    ),
    "staff_known": "{who} ya puede abrir este archivo. Elija otro código.",
    "staff_unknown": ("Nadie con ese código puede abrir este archivo. Mire la lista del personal."),
    "staff_nameless": "Diga qué código acompaña los cambios de esta persona.",
    "last_planner": (
        "No quedaría nadie que pueda hacerlo todo en este archivo. Admita primero a"
        " otra persona que planifique y vea los datos protegidos."
    ),
    "dismiss_self": (
        "Usted no puede quitarse su propio acceso. Pídalo a otra persona que planifique."
    ),
    "file_not_a_caseload": (
        "{file} no es una cartera del planificador. Elija un archivo que termine en .rplan."
    ),
    "file_newer": (
        "{file} se hizo con un planificador más nuevo. Actualice el planificador para abrirlo."
    ),
    "file_damaged": "{file} está dañado y no se abrió. Restablezca su última copia.",
    "file_unwritable": (
        "No se puede escribir {file}. Ciérrelo en otros programas, o elija una carpeta"
        " en la que pueda escribir."
    ),
    "disk_full": (
        "El disco está lleno; {file} está como estaba. Libere espacio e inténtelo de nuevo."
    ),
    "folder_unwritable": "No se puede escribir en la carpeta {folder}. Elija otra.",
    "programme_stopped": (
        "El programa no se cargó: {count:# observación lo impide|# observaciones lo"
        " impiden}. Corríjalas en el libro y cárguelo de nuevo."
    ),
    "assessments_stopped": (
        "{file} no se importó: las observaciones que dicen «impide» tratan de todo el"
        " archivo. Corríjalas e impórtelo de nuevo."
    ),
    "mapping_in_doubt": (
        "{file} no se importó: {count:hay # duda|hay # dudas}. Añada --proposal"
        " FILE.toml para anotar cómo se leería, corrija ese archivo e importe de nuevo"
        " con --mapping FILE.toml."
    ),
    "proposal_in_doubt": (
        "{file} no se importó: {count:hay # duda|hay # dudas}. Cómo se leería está en"
        " {proposal}: corríjalo ahí e importe de nuevo con --mapping {proposal}."
    ),
    "file_not_assessments": (
        "{file} no contiene ninguna tabla que pueda ser un formulario de evaluación."
        " Elija otro archivo, o nombre sus columnas en un archivo de correspondencia."
    ),
    "nothing_to_import": (
        "No se indicó nada que importar. Añada --programme FILE, --assessments FILE, o ambos."
    ),
    "file_outside": "{file} se escribiría fuera de la carpeta {folder}. Elija otra carpeta.",
    "fonts_missing": (
        "Falta la fuente {file} en la instalación. Vuelva a instalar el planificador."
    ),
    "busy": "El planificador sigue trabajando. Espere a que acabe, o deténgalo primero.",
    "took_too_long": (
        "Detenido después de {seconds} segundos: el archivo es demasiado grande o no"
        " es lo que parece. Divídalo, o guárdelo de nuevo como .xlsx."
    ),
    "took_too_much": (
        "El archivo necesita más memoria de la que puede tomar. Divídalo, o guárdelo"
        " de nuevo como .xlsx."
    ),
    "child_failed": (
        "Algo salió mal dentro del planificador; sus datos están como estaban. Le"
        " rogamos que comunique: {where}."
    ),
}
