# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# fish completion for listwellctl
set -l first connect lists choose preview sync run status why clients fields ledger backup restore support disconnect practice-studio
set -l none "not __fish_seen_subcommand_from $first"
set -l clients import undo-import export list show add set remove removed put-back forget duplicates family merge undo-merge subscribe unsubscribe ask-back

complete -c listwellctl -f
complete -c listwellctl -l json -d 'Print JSON'
complete -c listwellctl -l data-dir -x -a '(__fish_complete_directories)' -d 'Data directory'
complete -c listwellctl -n $none -l help -d 'List the commands'
complete -c listwellctl -n $none -l version -d 'Print the version'
complete -c listwellctl -n $none -a "$first"

complete -c listwellctl -n '__fish_seen_subcommand_from connect' -l timeout -x -d 'Seconds to wait for the login'
complete -c listwellctl -n '__fish_seen_subcommand_from preview' -l list -x -d 'List to preview'
complete -c listwellctl -n '__fish_seen_subcommand_from sync' -l release-brake -d 'Continue after the brake'
complete -c listwellctl -n '__fish_seen_subcommand_from sync' -l wait -x -d 'Seconds to wait for a job'
complete -c listwellctl -n '__fish_seen_subcommand_from run' -r -F -l reports -d 'Folder whose client reports are imported'
complete -c listwellctl -n '__fish_seen_subcommand_from disconnect' -l yes -d 'Do not ask'
complete -c listwellctl -n '__fish_seen_subcommand_from practice-studio' -l reset -d 'Restore the practice studio'

complete -c listwellctl -n "__fish_seen_subcommand_from clients; and not __fish_seen_subcommand_from $clients" -a "$clients"
complete -c listwellctl -n '__fish_seen_subcommand_from import' -F -l dry-run -d 'Change nothing'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l missing -d 'List the clients who are not in the report'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l deactivate-missing -d 'Deactivate the clients who are not in the report'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l release-brake -d 'Also if they are many'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -r -F -l refused -d 'File for the refused rows'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l blank-clears -d 'Let empty cells clear values'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l encoding -x -a 'UTF-8 UTF-16LE UTF-16BE Windows-1252 MacRoman DOS-850 Windows-1250' -d 'Encoding of the file'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l separator -x -a 'comma semicolon tab bar' -d 'Sign between the cells'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l date-order -x -a 'day-first month-first' -d 'Order of day and month'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l sheet -x -d 'Sheet of a workbook'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l column -x -d 'Field of a column, as HEADING=FIELD'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l same-person -x -d 'Line of a row that is the client whom it contradicts'
complete -c listwellctl -n '__fish_seen_subcommand_from import' -l skip -x -d 'Line of a row to leave out'
complete -c listwellctl -n '__fish_seen_subcommand_from export backup restore support' -F
complete -c listwellctl -n '__fish_seen_subcommand_from family' -l send -d 'Send the details of this client'
complete -c listwellctl -n '__fish_seen_subcommand_from family' -l by-rule -d 'Send those of the oldest profile again'
complete -c listwellctl -n '__fish_seen_subcommand_from subscribe unsubscribe' -l source -x -a 'profile booking front_desk' -d 'Where the client answered'

complete -c listwellctl -n '__fish_seen_subcommand_from fields; and not __fish_seen_subcommand_from list add rename remove move send there map' -a 'list add rename remove move send there map'
complete -c listwellctl -n '__fish_seen_subcommand_from fields; and __fish_seen_subcommand_from add' -l type -x -a 'text number date checkbox select radio' -d 'Type of the field'
complete -c listwellctl -n '__fish_seen_subcommand_from ledger; and not __fish_seen_subcommand_from export' -a export
