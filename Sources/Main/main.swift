import GazetteCLI

await gazette()
