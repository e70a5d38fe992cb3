#compdef listwellctl

_listwellctl() {
    local curcontext=$curcontext state line
    local -a commands=(
        'connect:sign in' 'lists:list the contact lists' 'choose:choose the list to keep in sync'
        'preview:show what a sync would do' 'sync:sync once, now' 'run:stay and sync on schedule'
        'status:show the connection and how the clients add up' 'why:explain where a client stands'
        'clients:work with clients' 'fields:work with custom fields' 'ledger:work with the answers to news and updates'
        'disconnect:forget the login' 'practice-studio:fill or reset the practice studio'
    )
    _arguments -C '--json[print JSON]' '--data-dir[where the data lies]:folder:_files -/' \
        '(- *)--help[list the commands]' '(- *)--version[print the version]' \
        '1:command:->command' '*::argument:->argument'
    case $state in
        command) _describe command commands ;;
        argument) _listwellctl_argument ;;
    esac
}

_listwellctl_argument() {
    case $line[1] in
        connect) _arguments '--timeout[wait so long for the login]:seconds:' ;;
        sync) _arguments '--release-brake[go on after the brake]' '--wait[follow a job so long]:seconds:' ;;
        disconnect) _arguments '--yes[without asking]' ;;
        practice-studio) _arguments '--reset[put the practice studio back]' ;;
        clients)
            _arguments '1:command:(import export list show add set remove merge subscribe unsubscribe ask-back)' \
                '*:file:_files' '--dry-run[change nothing]' '--blank-clears[let empty cells clear]' \
                '--source[place of the answer]:source:(profile booking front_desk)' ;;
        fields)
            _arguments '1:command:(list add)' '2:label:' \
                '--type[type of the field]:type:(text number date checkbox select radio)' ;;
        ledger) _arguments '1:command:(export)' '2:file:_files' ;;
    esac
}

_listwellctl "$@"
