# Completion of redress for bash. In ~/.bashrc: source <(redress completion bash)

@LISTS@

_redress() {
    local REPLY option='' node='' first='' cur word
    local -i position=0 waiting=0 i
    # bash breaks words at '='; a value and its name belong together
    local -a typed=()
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#typed[@]})) && [[ $word == '=' || ${typed[-1]} == *= ]]; then
            typed[-1]+=$word
        else
            typed+=("$word")
        fi
    done
    cur=${typed[-1]}
    unset 'typed[-1]'
    for word in "${typed[@]}"; do
        if ((waiting)); then
            waiting=0
        elif [[ $word == -* ]]; then
            _redress_list "values|$node"
            [[ " $REPLY " == *" $word "* ]] && { waiting=1; option=$word; }
        else
            _redress_list "commands|$node"
            if [[ -z $node && $word == help ]]; then
                continue
            elif [[ " $REPLY " == *" $word "* ]]; then
                node=${node:+$node }$word
            else
                ((position == 0)) && first=$word
                ((position += 1))
            fi
        fi
    done
    if ((!waiting)) && [[ $cur == --*=* ]]; then
        waiting=1
        option=${cur%%=*}
        cur=${cur#*=}
    fi
    if ((waiting)); then
        _redress_list "option|$node|$option|$first"
        [[ -n $REPLY ]] || _redress_list "option|$node|$option"
    elif [[ $cur == -* ]]; then
        _redress_list "options|$node"
    else
        _redress_list "commands|$node"
        if [[ -z $REPLY ]]; then
            _redress_list "word|$node|$position|$first"
            [[ -n $REPLY ]] || _redress_list "word|$node|$position"
            [[ -n $REPLY ]] || _redress_list "rest|$node"
        fi
    fi
    if [[ $REPLY == '@files' ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -W "$REPLY" -- "$cur")
        [[ ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
    fi
}

complete -F _redress redress
