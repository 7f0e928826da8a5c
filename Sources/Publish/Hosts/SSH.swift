/// How ssh is started, by this program itself and by others: it asks nobody, opens nothing to the
/// other side and runs nothing on this one.
enum SSH {
    static let options = [
        "BatchMode=yes", "ConnectTimeout=20", "ForwardAgent=no", "ForwardX11=no",
        "ClearAllForwardings=yes", "PermitLocalCommand=no", "RemoteCommand=none", "Tunnel=no",
    ].flatMap { ["-o", $0] }
}
