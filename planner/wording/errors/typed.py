"""Sentences of errors about what was typed on the command line."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

TYPED_ERRORS: Table = {
    "typed_no_word": spoken(
        "No word was typed. Start with one, such as demo, import or balance; “{command} --help”"
        " lists them all.",
        "Aucun mot n’a été tapé. Commencez par demo, import ou balance, par exemple ;"
        " « {command} --help » les énumère tous.",
        "No se ha escrito ninguna palabra. Empiece por una, como demo, import o balance;"
        " «{command} --help» las enumera todas.",
        "لم تُكتب أي كلمة. ابدأ بكلمة مثل demo أو import أو balance؛ ويعرضها كلها"
        " \u2066{command} --help\u2069.",
    ),
    "typed_word": spoken(
        "There is no word “{word}”. “{command} --help” lists the words there are.",
        "Il n’y a pas de mot « {word} ». « {command} --help » énumère ceux qui existent.",
        "No existe la palabra «{word}». «{command} --help» enumera las que hay.",
        "لا توجد كلمة «\u2066{word}\u2069». يعرض \u2066{command} --help\u2069 الكلمات الموجودة.",
    ),
    "typed_word_near": spoken(
        "There is no word “{word}”. Perhaps “{near}” is meant; “{command} --help” lists the words"
        " there are.",
        "Il n’y a pas de mot « {word} ». Peut-être « {near} » ? « {command} --help » énumère ceux"
        " qui existent.",
        "No existe la palabra «{word}». ¿Quizá «{near}»? «{command} --help» enumera las que hay.",
        "لا توجد كلمة «\u2066{word}\u2069». لعل المقصود «{near}»؛ ويعرض"
        " \u2066{command} --help\u2069 الكلمات الموجودة.",
    ),
    "typed_word_first": spoken(
        "{option} stands before the word. Write the word first, then its options, such as"
        " “balance office.rplan {option} …”.",
        "{option} est placé avant le mot. Écrivez d’abord le mot, puis ses options, par exemple"
        " « balance office.rplan {option} … ».",
        "{option} está antes de la palabra. Escriba primero la palabra y después sus opciones,"
        " por ejemplo «balance office.rplan {option} …».",
        "يقع \u2066{option}\u2069 قبل الكلمة. اكتب الكلمة أولًا ثم خياراتها، مثل"
        " \u2066balance office.rplan {option} …\u2069.",
    ),
    "typed_option": spoken(
        "“{command}” has no option {option}. “{command} --help” lists those it has.",
        "« {command} » n’a pas d’option {option}. « {command} --help » énumère les siennes.",
        "«{command}» no tiene la opción {option}. «{command} --help» enumera las que tiene.",
        "ليس لـ«{command}» خيار \u2066{option}\u2069. يعرض \u2066{command} --help\u2069 خياراتها.",
    ),
    "typed_option_near": spoken(
        "“{command}” has no option {option}. Perhaps {near} is meant; “{command} --help” lists"
        " those it has.",
        "« {command} » n’a pas d’option {option}. Peut-être {near} ? « {command} --help » énumère"
        " les siennes.",
        "«{command}» no tiene la opción {option}. ¿Quizá {near}? «{command} --help» enumera las"
        " que tiene.",
        "ليس لـ«{command}» خيار \u2066{option}\u2069. لعل المقصود \u2066{near}\u2069؛ ويعرض"
        " \u2066{command} --help\u2069 خياراتها.",
    ),
    "typed_short": spoken(
        "{option} could be several options. Write one of them in full: {known}.",
        "{option} peut désigner plusieurs options. Écrivez-en une en entier : {known}.",
        "{option} puede ser varias opciones. Escriba una entera: {known}.",
        "قد يعني \u2066{option}\u2069 عدة خيارات. اكتب واحدًا منها كاملًا: \u2066{known}\u2069.",
    ),
    "typed_too_much": spoken(
        "“{command}” was given {count:# value|# values} more than it takes. Leave them out, or put"
        " words of your own between quotation marks; “{command} --help” says what it takes.",
        "« {command} » a reçu {count:# valeur|# valeurs} de trop. Omettez-les, ou mettez vos"
        " propres mots entre guillemets ; « {command} --help » dit ce qu’il accepte.",
        "«{command}» recibió {count:# valor|# valores} de más. Quítelos, o ponga sus propias"
        " palabras entre comillas; «{command} --help» dice qué acepta.",
        "أُعطي «{command}» {count:قيمة زائدة|قيمتين زائدتين|# قيم زائدة|# قيمة زائدة|# قيمة زائدة}."
        " احذف الزائد، أو ضع كلماتك بين علامتي اقتباس؛ ويبيّن \u2066{command} --help\u2069 ما"
        " يقبله.",
    ),
    "typed_missing": spoken(
        "“{command}” lacks {what}. Add it; “{command} --help” says what each is, with an example.",
        "Il manque à « {command} » : {what}. Ajoutez-le ; « {command} --help » l’explique, avec un"
        " exemple.",
        "A «{command}» le falta {what}. Añádalo; «{command} --help» lo explica, con un ejemplo.",
        "ينقص «{command}»: \u2066{what}\u2069. أضفه؛ ويشرحه \u2066{command} --help\u2069 مع مثال.",
    ),
    "typed_alone": spoken(
        "{option} stands alone: after it comes {what}. “{command} --help” says what that is.",
        "{option} est seul : il se fait suivre de {what}. « {command} --help » l’explique.",
        "{option} está sola: después va {what}. «{command} --help» lo explica.",
        "\u2066{option}\u2069 وحده: يليه \u2066{what}\u2069. ويشرح ذلك"
        " \u2066{command} --help\u2069.",
    ),
    "typed_value_unwanted": spoken(
        "{option} takes no value. Write it alone; “{command} --help” says what it does.",
        "{option} ne prend pas de valeur. Écrivez-le seul ; « {command} --help » l’explique.",
        "{option} no lleva valor. Escríbala sola; «{command} --help» dice qué hace.",
        "لا يأخذ \u2066{option}\u2069 قيمة. اكتبه وحده؛ ويبيّن \u2066{command} --help\u2069 ما"
        " يفعله.",
    ),
    "typed_not_listed": spoken(
        "“{value}” is not known for {option}. Choose one of: {known}.",
        "« {value} » est inconnu pour {option}. Choisissez parmi : {known}.",
        "«{value}» no se conoce para {option}. Elija entre: {known}.",
        "القيمة «\u2066{value}\u2069» غير معروفة للخيار \u2066{option}\u2069. اختر من:"
        " \u2066{known}\u2069.",
    ),
    "typed_range": spoken(
        "{value} is outside what {option} takes. Write a whole number from {least} to {most}.",
        "{value} dépasse ce que prend {option}. Écrivez un nombre entier de {least} à {most}.",
        "{value} está fuera de lo que admite {option}. Escriba un número entero de {least} a"
        " {most}.",
        "{value} خارج ما يقبله \u2066{option}\u2069. اكتب عددًا صحيحًا من {least} إلى {most}.",
    ),
    "typed_too_few": spoken(
        "{value} for {option} is too little. Write a whole number of 1 or more.",
        "{value} pour {option}, c’est trop peu. Écrivez un nombre entier à partir de 1.",
        "{value} para {option} es demasiado poco. Escriba un número entero desde 1.",
        "القيمة \u2066{value}\u2069 للخيار \u2066{option}\u2069 أقل مما ينبغي. اكتب عددًا"
        " صحيحًا لا يقل عن 1.",
    ),
    "typed_whole_number": spoken(
        "“{value}” for {option} is no whole number. Write one in digits, such as 12.",
        "« {value} » pour {option} n’est pas un nombre entier. Écrivez-en un en chiffres, comme"
        " 12.",
        "«{value}» para {option} no es un número entero. Escriba uno en cifras, como 12.",
        "«\u2066{value}\u2069» للخيار \u2066{option}\u2069 ليس عددًا صحيحًا. اكتب عددًا بالأرقام"
        " مثل 12.",
    ),
    "typed_number": spoken(
        "“{value}” for {option} is no number. Write one in digits, such as 0.5.",
        "« {value} » pour {option} n’est pas un nombre. Écrivez-en un en chiffres, comme 0.5.",
        "«{value}» para {option} no es un número. Escriba uno en cifras, como 0.5.",
        "«\u2066{value}\u2069» للخيار \u2066{option}\u2069 ليس عددًا. اكتب عددًا بالأرقام مثل 0.5.",
    ),
    "typed_per_cent": spoken(
        "“{value}” is not from 0 to {most} per cent. Write such a number, like 0.5.",
        "« {value} » n’est pas entre 0 et {most} pour cent. Écrivez un tel nombre, comme 0.5.",
        "«{value}» no está entre 0 y {most} por ciento. Escriba un número así, como 0.5.",
        "«\u2066{value}\u2069» ليس بين 0 و{most} في المئة. اكتب عددًا كهذا، مثل 0.5.",
    ),
    "typed_together": spoken(
        "Only one of these can be asked for at a time: {options}. Leave the others out.",
        "On ne demande qu’une de ces options à la fois : {options}. Omettez les autres.",
        "Solo se puede pedir una de estas opciones a la vez: {options}. Quite las demás.",
        "لا يُطلب إلا واحد من هذه الخيارات في كل مرة: \u2066{options}\u2069. احذف ما سواه.",
    ),
    "typed_unclear": spoken(
        "That could not be understood. “{command} --help” says what can be typed.",
        "Cela n’a pas été compris. « {command} --help » dit ce qu’on peut taper.",
        "No se ha entendido. «{command} --help» dice qué se puede escribir.",
        "لم يُفهم ذلك. يبيّن \u2066{command} --help\u2069 ما يمكن كتابته.",
    ),
}
