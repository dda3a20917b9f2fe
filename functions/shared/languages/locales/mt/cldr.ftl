# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "," }
language-grouped-from = 4
language-plural-forms = few many one other two
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } ta’ { $month ->
    [1] Jannar
    [2] Frar
    [3] Marzu
    [4] April
    [5] Mejju
    [6] Ġunju
    [7] Lulju
    [8] Awwissu
    [9] Settembru
    [10] Ottubru
    [11] Novembru
   *[12] Diċembru
 } { $year }
date-and-time = { $date } { $time }
