// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/childprocess.h"

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace Core {

void endWithParent(QProcess &child)
{
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace Core
