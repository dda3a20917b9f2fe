# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = rtl
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "," }
language-grouped-from = 4
language-plural-forms = few many one other two zero
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
 } { $year }
date-and-time = { $date }، { $time }
