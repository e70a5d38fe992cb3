// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/refreshbackoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Auth {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kFirst = 5s;
constexpr std::chrono::milliseconds kLongest = 15min;
constexpr int kMostDoublings = 8; // 5 s doubled this often exceeds the maximum

} // namespace

RefreshBackoff::RefreshBackoff(double scale, std::function<double()> random)
    : m_scale(scale)
    , m_random(std::move(random))
    , m_until(0)
{
}

void RefreshBackoff::failed(Core::Error::Kind kind)
{
    using Kind = Core::Error::Kind;
    const bool grows = kind != Kind::Network && kind != Kind::Configuration;
    const int doublings = grows ? std::min(m_inARow++, kMostDoublings) : 0;
    const auto full = std::min(kFirst * (1 << doublings), kLongest);
    m_wait = std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(full.count()) * (1.0 - 0.5 * m_random())));
    m_until = QDeadlineTimer(
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(m_wait.count()) * m_scale)));
}

void RefreshBackoff::succeeded()
{
    m_inARow = 0;
    m_wait = 0ms;
    m_until = QDeadlineTimer(0);
}

double RefreshBackoff::randomShare()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace Auth
