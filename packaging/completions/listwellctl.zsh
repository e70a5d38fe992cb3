#compdef listwellctl
# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

_listwellctl() {
    local curcontext=$curcontext state line
    local -a commands=(
        'connect:log in' 'lists:list the contact lists' 'choose:choose the list to keep in sync'
        'preview:show what a sync would do' 'sync:sync once, now' 'run:keep running and sync on schedule'
        'status:show the connection and the client totals' 'why:explain why a client is or is not on the list'
        'clients:work with clients' 'fields:work with custom fields' 'ledger:work with the answers to news and updates'
        'backup:copy all data to a file' 'restore:replace the data by a backup'
        'support:write a file for support'
        'disconnect:forget the login' 'practice-studio:fill or reset the practice studio'
    )
    _arguments -C '--json[print JSON]' '--data-dir[data directory]:folder:_files -/' \
        '(- *)--help[list the commands]' '(- *)--version[print the version]' \
        '1:command:->command' '*::argument:->argument'
    case $state in
        command) _describe command commands ;;
        argument) _listwellctl_argument ;;
    esac
}

_listwellctl_argument() {
    case $line[1] in
        connect) _arguments '--timeout[seconds to wait for the login]:seconds:' ;;
        preview) _arguments '--list[list to preview]:list:' ;;
        sync) _arguments '--release-brake[continue after the brake]' '--wait[seconds to wait for a job]:seconds:' ;;
        run) _arguments '--reports[folder whose client reports are imported]:folder:_files -/' ;;
        backup | restore | support) _arguments '1:file:_files' ;;
        disconnect) _arguments '--yes[do not ask]' ;;
        practice-studio) _arguments '--reset[restore the practice studio]' ;;
        clients)
            _arguments '1:command:(import undo-import export list show add set remove removed put-back forget duplicates family merge undo-merge subscribe unsubscribe ask-back)' \
                '*:file:_files' '--dry-run[change nothing]' '--missing[list the clients who are not in the report]' \
                '--deactivate-missing[deactivate the clients who are not in the report]' \
                '--release-brake[also if they are many]' '--refused[file for the refused rows]:file:_files' \
                '--blank-clears[let empty cells clear values]' \
                '--encoding[encoding of the file]:encoding:(UTF-8 UTF-16LE UTF-16BE Windows-1252 MacRoman DOS-850 Windows-1250)' \
                '--separator[sign between the cells]:separator:(comma semicolon tab bar)' \
                '--date-order[order of day and month]:order:(day-first month-first)' \
                '--sheet[sheet of a workbook]:name:' '*--column[field of a column]:HEADING=FIELD:' \
                '*--same-person[import this row as the client whom it contradicts]:line:' '*--skip[leave this row out]:line:' \
                '--send[send the details of this client]' '--by-rule[send those of the oldest profile again]' \
                '--source[where the client answered]:source:(profile booking front_desk)' ;;
        fields)
            _arguments '1:command:(list add rename remove move send there map)' '2:label:' '3:value:(yes no)' \
                '--type[type of the field]:type:(text number date checkbox select radio)' ;;
        ledger) _arguments '1:command:(export)' '2:file:_files' ;;
    esac
}

_listwellctl "$@"
